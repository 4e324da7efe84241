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

/** The code unit that stands for the class of a UTF-16 code unit; the unit itself where it is alone. */
export type ConfusionKey = (code: number) => number;

export function confusionKey(): ConfusionKey {
  // 0 where nobody has asked yet: a text uses few of the 65,536.
  const keys = new Uint16Array(0x10000);
  for (const group of lookalikes) {
    for (const character of group) keys[character.charCodeAt(0)] = group.charCodeAt(0);
  }
  return (code) => (keys[code] ||= lowerCase(code));
}

/** The characters that may be meant by one, those of its class, itself first. */
export function mayMean(character: string): readonly string[] {
  const others = lookalikes.filter((group) => group.includes(character)).flatMap((group) => [...group]);
  return [character, ...others.filter((other) => other !== character)];
}

/** The code unit in lower case, where that is one unit, too. */
export function lowerCase(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Whether writing one for the other is a slip, and not a matter of case. */
export function isSlip(written: string, meant: string): boolean {
  return written !== meant && written.toLowerCase() !== meant.toLowerCase();
}
