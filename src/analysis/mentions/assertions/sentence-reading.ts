import type { Span } from '../../model/span.ts';
import type { BracketAt } from '../../text/brackets.ts';
import { within } from '../../text/locate.ts';
import type { Cue } from './cue.ts';
import { endsClause, isExcepted, type NamedData } from './named-data.ts';
import { foldCues, tellsOfLeak, type Verdict, weighCues } from './verdict.ts';

/** What a sentence says of the data that it names. */
export interface Said {
  readonly verdict?: Verdict;
  /** It asks something of the reader. */
  readonly advises: boolean;
  /** What stands behind the data is said of others: 番号については上記以外は表示されず. */
  readonly ofOthers: boolean;
}

/** Farthest that a predicate stands from its data, in UTF-16 code units: no sentence of a notice is longer. */
const reach = 600;

/** A line with a label of its own speaks for itself: 流出していない情報: … */
const labelled = /\n[^\n。、:]{1,24}:/u;

/** What marks the words before it as the topic, of which the data are what is said: 流出した情報は氏名です. */
const topicMark =
  /(?:は|とは|[:>》】〕≫\]]|については|として|が、|\n|(?:情報|項目|内容|データ) )[、 \n]*[^は:\n]*$/u;

/**
 * Reads a sentence for what it says of data in it: behind them (氏名が流出した), or before them where they are what is said
 * (流出したのは氏名). Data in brackets are spoken of inside first, then by what stands round the bracket.
 */
export function readSentence(
  text: string,
  cues: readonly Cue[],
  bracketAt: BracketAt,
  data: NamedData,
  whole: Span,
): Said {
  const sentence = {
    start: Math.max(whole.start, data.start - reach),
    end: Math.min(whole.end, data.end + reach),
  };
  const around = bracketAt(data.start);
  const bracket = around && around.start >= sentence.start ? around : undefined;
  const inner = bracket ? { start: bracket.start + 1, end: bracket.end - 1 } : sentence;

  const ends = endsClause(text, data.end, inner.end);
  let verdict = ends ? undefined : behind(data.end, inner.end);
  verdict ??= before(inner.start, data.start);
  // この情報は氏名や住所などで、誰でも閲覧できる状態だった: the sentence goes on to what befell them.
  if (ends && verdict === undefined) {
    const after = behind(data.end, inner.end);
    if (tellsOfLeak(after)) verdict = after;
  }
  if (bracket && (verdict === undefined || verdict.kind === 'held')) {
    const head = { start: sentence.start, end: bracket.start };
    const outside = [behind(bracket.end, sentence.end), foldCues(text, within(cues, head), head.start)];
    verdict = outside.find((each) => each && each.kind !== 'acted') ?? verdict;
  }
  // 紛失したUSBメモリには氏名が保存されていた: what held them is told of first.
  if (verdict?.kind === 'held') {
    const holder = weighCues(text, within(cues, { start: sentence.start, end: data.start }));
    if (tellsOfLeak(holder)) verdict = holder;
  }
  const excepted = isExcepted(text, data);
  if (excepted) verdict = oppositeOf(verdict);

  const all = within(cues, sentence);
  return {
    advises: all.some(
      ({ code, start }) =>
        (code === 'advice' && (start < data.start || start >= data.end)) ||
        (code === 'measure' && start >= data.end),
    ),
    ofOthers: excepted || all.some((cue) => isRest(cue, data.end)),
    ...(verdict && { verdict }),
  };

  function behind(from: number, end: number): Verdict | undefined {
    const label = text.slice(from, end).search(labelled);
    const to = label < 0 ? end : from + label;
    const seen = within(cues, { start: from, end: to }).filter((cue) => !isAside(cue, from));
    const rest = seen.findIndex((cue) => isRest(cue, from));
    return foldCues(text, rest < 0 ? seen : seen.slice(0, rest), from);
  }

  function before(from: number, to: number): Verdict | undefined {
    const line = from + text.slice(from, to).lastIndexOf('\n') + 1;
    const start = text.slice(line, to).includes(':') ? line : from;
    const topic = text.slice(start, to).search(topicMark);
    if (topic < 0) return undefined;
    const verdict = foldCues(text, within(cues, { start, end: start + topic + 1 }), start);
    return verdict?.kind === 'acted' ? undefined : verdict;
  }

  function isAside(cue: Span, from: number): boolean {
    const bracket = bracketAt(cue.start);
    return bracket !== undefined && bracket.start >= from && cue.end <= bracket.end;
  }
}

/** 以外 that does not follow the data at once: what comes then is said of the rest. */
function isRest({ code, start }: Cue, from: number): boolean {
  return code === 'except' && start > from + 2;
}

/** パスワード以外が流出した denies it of the password; 氏名以外は流出していない leaves open what became of the names. */
function oppositeOf(verdict: Verdict | undefined): Verdict | undefined {
  return tellsOfLeak(verdict) ? { ...verdict, kind: 'denied' } : undefined;
}
