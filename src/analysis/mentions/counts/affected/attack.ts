import { inPhraseBehind, inSentence, ofSomebody, rightBefore, rightBehind, type Judge } from './setting.ts';

/** What an attacker sent or tried: 約2,300通の不審メール, ログイン試行 62万件, フィッシングメールが約3万件送信され. */
export const attack: Judge = (setting) => {
  if (ofSomebody(setting)) return undefined;
  const at =
    rightBehind(setting, 'attack-mail') ??
    inPhraseBehind(setting, 'attack-mail', 24) ??
    rightBefore(setting, 'attack-mail') ??
    rightBefore(setting, 'attempt') ??
    rightBehind(setting, 'attempt') ??
    inPhraseBehind(setting, 'attempt', 16);
  if (at) return { affected: false, by: 'attack', at, note: 'what the attacker sent or tried' };
  if (setting.figure.counter.unit !== 'messages') return undefined;
  const mail = inSentence(setting, 'attack-mail');
  return mail && { affected: false, by: 'attack', at: mail, note: 'what the attacker sent' };
};
