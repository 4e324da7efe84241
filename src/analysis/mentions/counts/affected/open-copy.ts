import { recipientsExposed, rightBefore, type Judge } from './setting.ts';

/** What was sent with an open copy showed so many addresses: メールの送信件数は658件 behind BccとすべきところToで送信. */
export const openCopy: Judge = (setting) => {
  const at = recipientsExposed(setting) ? rightBefore(setting, 'sent-total') : undefined;
  return at && { affected: true, by: 'open-copy', at, note: 'recipients who saw each other' };
};
