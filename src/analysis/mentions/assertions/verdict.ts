import type { Reason } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Cue } from './cue.ts';

/**
 * What a stretch of text says of the data it speaks of.
 *
 * | kind       |                                                                        |
 * | ---------- | ---------------------------------------------------------------------- |
 * | `exposed`  | they leaked                                                            |
 * | `lost`     | what held them is gone, and nobody says that they leaked               |
 * | `possible` | they may have leaked                                                   |
 * | `held`     | they stood on something, which may have leaked or not                  |
 * | `denied`   | they did not leak                                                      |
 * | `unproven` | no leak of them was found                                              |
 * | `acted`    | something else is done with them: パスワードを変更し                   |
 */
export type VerdictKind = 'exposed' | 'lost' | 'possible' | 'held' | 'denied' | 'unproven' | 'acted';

export interface Verdict {
  readonly kind: VerdictKind;
  /** The words that say so. */
  readonly cue: Span;
}

/** 表示される仕様, 漏れる仕組み: a verb that describes a noun tells of no event, unless the noun is one. */
const describing =
  /^(?:され|られ|し|せ)?る(?!可能性|おそれ|恐れ|虞|懸念|状態|状況|事|こと|形|不具合|よう|など|等|に至)[\p{Script=Han}\p{Script=Katakana}]/u;
/** 盗まれると, 流出した場合: what would be, not what was. */
const conditional =
  /^(?:され|[れしすせ])*(?:て|でき)?(?:しま[いっうえ])?(?:ると|うと|た場合|る場合|えば|れば|たら(?!し)|た(?:とき|時)(?:は|に|、)|ないよう)/u;
/** 入力した氏名, ご記入いただいた内容: the verb describes, and the sentence goes on. */
const given =
  /^(?:し|され|して|いただい|頂い|なさっ|いただ)*(?:た|る|ている|ていた)[ \n]*[\p{Script=Han}\p{Script=Katakana}「『(おご]/u;
/** What is done with data stands right behind them, in UTF-16 code units. */
const near = 16;
/** Reach of a clause behind its verb, in UTF-16 code units. */
const breath = 60;
/** 番号を検索したところ、/番号をご登録のお客様には: the data say who is meant, or what was done before something else came. */
const turned =
  /^(?:等|など)?を(?:[^、。]{1,24}ところ、|ご?(?:登録|入力|利用|使用|記入|保有|お持ち)(?:の|いただいた|いただいている|された|している)?(?:お客様|お客さま|方|会員様?|皆様)(?=に|は|へ|を))/u;
/** 入力されていないお客様は(対象外です): the denial is of persons. */
const saidOfPeople =
  /(?:お客様|お客さま|方|会員様?|利用者|契約者|申込者|皆様|ユーザー)(?:に(?:ついて|つきまして))?[はも](?:(?:本件|今回|漏えい|漏洩|流出)の)?$/u;
/** A clause ends and what follows may contradict it. */
const contrast = /(?:が|けれども?|ものの|一方で?|のに対し|反面|ところ)[、 \n]|。/u;

/**
 * Reads cues from left to right as a reader would, who wants to know what becomes of the data named before them. A denial
 * or a leak decides; being written somewhere, or being dealt with otherwise, decides only where neither follows in the
 * same breath (暗号化して保管しており、流出していない).
 *
 * @param cues those behind the data and in their sentence
 * @param from where the data's names end
 */
export function foldCues(text: string, cues: readonly Cue[], from: number): Verdict | undefined {
  let sofar: Verdict | undefined;
  let misused = false;
  for (const [index, cue] of cues.entries()) {
    const between = text.slice(sofar?.cue.end ?? from, cue.start);
    const turn = sofar ? undefined : turned.exec(between)?.[0].length;
    if (turn !== undefined) return { kind: 'acted', cue: { start: from, end: from + turn } };
    if (sofar && contrast.test(between)) break;
    // 氏名が含まれ、番号は含まれていない: a new topic, which is denied for itself.
    const ofOthers = sofar !== undefined && /[はも]/.test(between);
    const denied = denialOf(cue, misused || sofar !== undefined);
    if (denied) {
      if (saidOfPeople.test(text.slice(Math.max(from, cue.start - 16), cue.start)))
        return { kind: 'acted', cue };
      if (ofOthers) break;
      if (denied !== 'misuse') return { kind: denied, cue };
      break;
    }
    if (cue.code === 'held') {
      sofar ??= { kind: 'held', cue };
    } else if (isEvent(text, cue)) {
      return sofar?.kind === 'acted' ? sofar : withModality(text, cues, index, cue);
    } else if (cue.code === 'possible' && !misused) {
      return sofar?.kind === 'acted' ? sofar : { kind: 'possible', cue };
    } else if (isActedOn(text, from, cue)) {
      sofar ??= { kind: 'acted', cue };
    } else if (cue.code === 'misuse') {
      misused = true;
    }
  }
  return sofar;
}

/** Whether a verdict says that the data came to somebody else, or may have. */
export function tellsOfLeak(
  verdict: Verdict | undefined,
): verdict is Verdict & { readonly kind: 'exposed' | 'lost' | 'possible' } {
  return verdict?.kind === 'exposed' || verdict?.kind === 'lost' || verdict?.kind === 'possible';
}

/** A leak or a loss that happened. */
function isEvent(text: string, { code, end }: Cue): boolean {
  if (code !== 'exposed' && code !== 'lost') return false;
  const behind = text.slice(end, end + 12);
  return !describing.test(behind) && !conditional.test(behind);
}

/** What a cue denies: the leak, that one was found, or only that harm came of it. */
function denialOf({ code, denial }: Cue, spokenFor: boolean): 'denied' | 'unproven' | 'misuse' | undefined {
  if (code === 'denied') return 'denied';
  if (!denial) return undefined;
  if (code === 'misuse') return 'misuse';
  if (code === 'found') return spokenFor ? undefined : 'unproven';
  return denial === 'unproven' && code !== 'possible' ? 'unproven' : 'denied';
}

/** パスワードを変更し, パスワードの使い回し: the data are the object; 設定の不備により is no deed, 入力した only describes. */
function isActedOn(text: string, from: number, cue: Cue): boolean {
  if (cue.code === 'given') return !given.test(text.slice(cue.end, cue.end + 16));
  if ((cue.code !== 'acted' && cue.code !== 'employed') || cue.start - from > near) return false;
  // 要介護度、利用している事業所: the list goes on.
  if (/^(?:等|など)?[、,]/.test(text.slice(from, cue.start))) return false;
  if (/^の?(?:不備|ミス|誤り|漏れ|不具合|不足)/.test(text.slice(cue.end, cue.end + 4))) return false;
  return !/^(?:が|について)/.test(text.slice(from, cue.start)) || cue.start - from <= 4;
}

/**
 * What a heading, a lead line or an earlier sentence says as a whole, whichever words it says it with: a leak that is
 * told of wins over denials of others, and where all is denied, so is what stands under it (流出していない情報).
 */
export function weighCues(text: string, cues: readonly Cue[]): Verdict | undefined {
  let told: Verdict | undefined;
  for (const [index, cue] of cues.entries()) {
    if (cue.denial || !isEvent(text, cue)) continue;
    if (told && contrast.test(text.slice(told.cue.end, cue.start))) break;
    const verdict = withModality(text, cues, index, cue);
    // 表示され、閲覧された可能性があります: the last says what is concluded.
    if (verdict.kind !== 'denied') told = verdict;
  }
  if (told) return told;
  const denied = cues.find(
    ({ code, denial }) => code === 'denied' || (code !== 'misuse' && code !== 'found' && denial),
  );
  if (denied) return { kind: denied.denial === 'unproven' ? 'unproven' : 'denied', cue: denied };
  const held = cues.find(({ code }) => code === 'held');
  return held && { kind: 'held', cue: held };
}

/** 流出した is a fact, 流出した可能性がある a possibility; 可能性 that is denied is no leak at all. */
function withModality(text: string, cues: readonly Cue[], index: number, cue: Cue): Verdict {
  for (let later = index + 1; later < cues.length; later++) {
    const next = cues[later];
    if (!next || next.start - cue.end > breath || contrast.test(text.slice(cue.end, next.start))) break;
    if (next.code === 'possible') {
      return next.denial ? { kind: 'denied', cue: next } : { kind: 'possible', cue: next };
    }
    // 氏名が流出し、番号も流出した可能性がある: the possibility is of the second.
    if (
      (next.code === 'exposed' || next.code === 'lost') &&
      (next.denial || /[はもが]/.test(text.slice(cue.end, next.start)))
    )
      break;
  }
  return { kind: cue.code === 'lost' ? 'lost' : 'exposed', cue };
}

const conclusions: Record<VerdictKind, Pick<Reason, 'note'>> = {
  exposed: { note: 'leaked' },
  lost: { note: 'was lost, and may have leaked' },
  possible: { note: 'may have leaked' },
  held: { note: 'stood on what leaked or was lost' },
  denied: { note: 'did not leak' },
  unproven: { note: 'no leak was found' },
  acted: { note: 'something else is done with it' },
};

/** What a verdict says, and the words that it rests on. */
export function conclusionOf({ kind, cue }: Verdict): Omit<Reason, 'by'> {
  return { at: { start: cue.start, end: cue.end }, ...conclusions[kind] };
}
