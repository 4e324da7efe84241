/**
 * Characters that scanners, typists and PDF text mix up, one class a string: the matcher reads all of a class alike,
 * for the lexicon and for the text, so that バスワード, メ一ルアドレス, クレジット力一ド and lD are found. Upper and lower case
 * are one class too, but no slip. Only lookalikes that no two words of the lexicon's field differ by.
 */
const lookalikes: readonly string[] = [
  'ー一-',
  'カ力',
  'ハバパ',
  'ヒビピ',
  'フブプ',
  'ヘベペへべぺ',
  'ホボポ',
  'ロ口',
  'ニ二',
  'エェ工',
  'タ夕',
  'ト卜',
  'ツッ',
  'ヤャ',
  'ユュ',
  'ヨョ',
  'アァ',
  'イィ',
  'オォ',
  '日曰',
  'ilI1|',
  'oO0〇',
];

/** The character that stands for the class of `character`; itself where it is alone. */
export type ConfusionKey = (character: string) => string;

export function confusionKey(): ConfusionKey {
  const key = new Map<string, string>();
  for (const group of lookalikes) {
    for (const character of group) key.set(character, group.charAt(0));
  }
  return (character) => key.get(character) ?? character.toLowerCase();
}

/** Whether writing one for the other is a slip, and not a matter of case. */
export function isSlip(written: string, meant: string): boolean {
  return written !== meant && written.toLowerCase() !== meant.toLowerCase();
}
