import type { Reason } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Cue } from './cue.ts';

/**
 * What a stretch of text says of the data it speaks of.
 *
 * | kind       |                                                                        |
 * | ---------- | ---------------------------------------------------------------------- |
 * | `exposed`  | they leaked                                                            |
 * | `possible` | they may have leaked                                                   |
 * | `held`     | they stood on something, which may have leaked or not                  |
 * | `denied`   | they did not leak                                                      |
 * | `unproven` | no leak of them was found                                              |
 * | `acted`    | something else is done with them: パスワードを変更し                   |
 */
export type VerdictKind = 'exposed' | 'possible' | 'held' | 'denied' | 'unproven' | 'acted';

export interface Verdict {
  readonly kind: VerdictKind;
  /** The words that say so. */
  readonly cue: Span;
}

/** Behind a past or present verb form a noun follows, so that the verb only describes it: 入力した氏名. */
const attributive =
  /^(?:し|され|して|いただ|いただい|頂い|なさ|でき)*(?:た|る|ている|ていた|ておりました|ない)(?:[ \n])*[\p{Script=Han}\p{Script=Katakana}「『(お]/u;
/** A clause ends and what follows may contradict it. */
const contrast = /(?:が|けれども?|ものの|一方で?|のに対し|反面)[、 \n]|。/u;

/**
 * Reads cues from left to right as a reader would, who wants to know what becomes of the data named before them: a denial
 * or a leak decides, being written somewhere does not yet, and what is done with them otherwise ends the search.
 *
 * @param cues those behind the data and in their sentence
 * @param from where the data's names end
 */
export function foldCues(text: string, cues: readonly Cue[], from: number): Verdict | undefined {
  let held: Cue | undefined;
  let misused = false;
  for (const [index, cue] of cues.entries()) {
    const between = text.slice(held?.end ?? from, cue.start);
    if (held && contrast.test(between)) break;
    const onNewTopic = held !== undefined && /[はも]/.test(text.slice(held.end, cue.start));
    switch (cue.code) {
      case 'denied':
        if (onNewTopic) return { kind: 'held', cue: held ?? cue };
        return { kind: 'denied', cue };
      case 'held':
        if (cue.denial && onNewTopic) return { kind: 'held', cue: held ?? cue };
        if (cue.denial) return { kind: cue.denial === 'unproven' ? 'unproven' : 'denied', cue };
        held ??= cue;
        break;
      case 'kept':
        if (cue.denial) return onNewTopic ? { kind: 'held', cue: held ?? cue } : { kind: 'denied', cue };
        break;
      case 'exposed':
        if (cue.denial) {
          if (onNewTopic) return { kind: 'held', cue: held ?? cue };
          return { kind: cue.denial === 'unproven' ? 'unproven' : 'denied', cue };
        }
        return withModality(text, cue, cues.slice(index + 1));
      case 'possible':
        if (cue.denial) return onNewTopic ? { kind: 'held', cue: held ?? cue } : { kind: 'denied', cue };
        return { kind: 'possible', cue };
      case 'acted':
        if (!attributive.test(text.slice(cue.end, cue.end + 16)))
          return held ? { kind: 'held', cue: held } : { kind: 'acted', cue };
        break;
      case 'misuse':
        if (cue.denial) return held && { kind: 'held', cue: held };
        misused = true;
        break;
      case 'found':
        if (cue.denial && !held && !misused) return { kind: 'unproven', cue };
        break;
      default:
        break;
    }
  }
  return held && { kind: 'held', cue: held };
}

/**
 * What a heading, a lead line or an earlier sentence says as a whole, whichever words it says it with: a leak that is
 * told of wins over denials of others, and where all is denied, so is what stands under it (流出していない情報).
 */
export function weighCues(text: string, cues: readonly Cue[]): Verdict | undefined {
  for (const [index, cue] of cues.entries()) {
    if (cue.code === 'exposed' && !cue.denial) {
      const verdict = withModality(text, cue, cues.slice(index + 1));
      if (verdict.kind !== 'denied') return verdict;
    }
  }
  const denied = cues.find(
    ({ code, denial }) => code === 'denied' || (code !== 'misuse' && code !== 'found' && denial),
  );
  if (denied) return { kind: denied.denial === 'unproven' ? 'unproven' : 'denied', cue: denied };
  const held = cues.find(({ code }) => code === 'held');
  return held && { kind: 'held', cue: held };
}

/** 流出した is a fact, 流出した可能性がある a possibility; 可能性 that is denied is no leak at all. */
function withModality(text: string, cue: Cue, later: readonly Cue[]): Verdict {
  for (const next of later) {
    if (contrast.test(text.slice(cue.end, next.start)) || next.start - cue.end > 60) break;
    if (next.code === 'possible') {
      return next.denial ? { kind: 'denied', cue: next } : { kind: 'possible', cue: next };
    }
    if (next.code === 'exposed' && next.denial) break;
  }
  return { kind: 'exposed', cue };
}

export function reasonOf(by: string, verdict: Verdict): Reason {
  return { by, at: { start: verdict.cue.start, end: verdict.cue.end }, note: verdict.kind };
}
