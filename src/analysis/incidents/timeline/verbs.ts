/** Which verb of a Japanese clause a date belongs to. Words are without blanks. */

/** What makes a verb before it reported, not told: …した旨の連絡, …ことが判明, …とおり. */
const report =
  '(?:という)?(?:こと|旨|との|と(?:の|いう|見|み|推|考|判断|思|して|し(?:た|ている)|明らか|説明|通報|連絡|指摘|報告)|可能性|おそれ|恐れ|疑い|事実|とおり|通り|ように|もの(?:と|が))';
const reported = new RegExp(`[たるいだなん](?=${report})|た(?=と(?:発表|公表))`, 'gu');
/** A date is tied to a reported verb only where that tells of the past: 8月4日に受けたこと, not 8月4日にないこと. */
export const reportedPast = new RegExp(`[ただ](?=${report}|と(?:発表|公表))`, 'gu');
/** 漏えいしたお客様, 紛失したUSBメモリ: a verb that only tells which one is meant. */
const relative =
  /(?:[さら]れ|し|い|(?<!だ)っ|え|け)た(?=[お御ご]?[一-龠ァ-ヶA-Za-z「])(?!際|時|後|ため|結果|事|可能性|旨|疑|恐|日|件|直後|当日)/gu;

/** 感染していたことが判明しました at the sentence's end: a lasting state that was found out. */
export const lastingPast =
  /^[^、。]{0,60}(?:[さか]れ|なっ|含まれ|感染し|残っ)てい(?:た|ました)(?:こと|旨|事実|可能性|おそれ|恐れ|疑い)[^、。]{0,24}(?:判明|発覚|分か|わか|確認)[^、。]{0,12}(?:。|$)/u;

/** 6月30日に不正アクセスを受け|、調査をした結果、…: what an investigation brings is of a later day. */
const lookedInto =
  /[けしりいみえきれ](?=、[^、。]{0,20}(?:調査|調べ|確認|解析|検証)[^、。]{0,10}(?:結果|ところ)、)/u;
/** What is told before a sentence turns: 8月29日に掲載しました|が、調査が完了し. */
export function beforeTurn(told: string): string {
  const turn = /(?:[たす]|ところです|もの)(?=が、)|た(?=ものの、)/u.exec(told) ?? lookedInto.exec(told);
  return turn ? told.slice(0, turn.index + turn[0].length) : told;
}

/** Where the verb ends that a date is tied to: 8月4日に公表した|とおり, 8月4日に受けた不正アクセス|により. */
export function endOfTie(told: string, at = 0): number {
  const ends = [reportedPast, relative].flatMap((pattern) => {
    const match = Array.from(told.matchAll(pattern)).find(({ index }) => index >= at);
    if (!match) return [];
    // 案内を入れた封筒を送った: the date is the sending's.
    if (pattern === relative && told.slice(at, match.index).includes('を')) return [];
    return [match.index + match[0].length];
  });
  const end = Math.min(told.length, ...ends);
  const noun = /^[^、。をがにはでとも]{0,20}/.exec(told.slice(end))?.[0].length ?? 0;
  return told.slice(0, end + 1).search(relative) < 0 ? end : end + noun;
}

/** Verbs that report what stands before them. */
const reporting =
  /判明|発覚|確認|連絡|報告|通報|指摘|分か|わか|発表|公表|知らせ|気[付づ]|認識|把握|検知|発見|届|問い?合わ?せ|説明|認め/u;

/** What stands behind the last verb that is only reported; all of it when none is. */
export function mainVerb(told: string): string {
  const last = [...told.matchAll(reported)].at(-1);
  const rest = last && told.slice(last.index + 1);
  return rest !== undefined && reporting.test(rest) ? rest : told;
}

/** The verb at a sentence's end without what it is done to: それぞれ届け出た of 警視庁へそれぞれ届け出た. */
export function verbOf(tail: string): string {
  return tail.replace(/^.*[へにをがは](?=[^へにをがは]{3})/u, '');
}

/** A clause without its relative verbs: 漏えい_お客様. */
export function withoutRelatives(words: string): string {
  return words.replace(relative, '_');
}
