import { isMap, Scalar, visit } from 'yaml';
import type { Span } from '../../analysis/index.ts';
import type { TextEdit } from '../edit/text-edit.ts';
import { keySpan, keyText, type Path } from '../locate.ts';
import { message } from '../messages.ts';
import type { Problem } from '../problem.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { keysOf } from '../schema/keys-of.ts';
import type { FileToMend } from './file-to-mend.ts';
import type { Mend, Mender } from './mend.ts';

/**
 * A key of the schema whose colon is one of the Japanese keyboard, or has no blank of YAML behind it: `status：draft`,
 * `status:draft`, or a blank of that keyboard behind it; and the comma before such a key: `{value: 3，unit：people}`.
 */
export const colonAsWritten: Mender = (problem, file) => {
  const reveals = problem.code === 'unknown-key' ? problem.at.slice(0, -1) : problem.at;
  return mendColons(file, whereToLook(problem, file.text), reveals);
};

/** A key that is missing because it stands there with such a colon, as part of another. */
export const colonOfMissing: Mender = ({ at }, file) => {
  const around = at.slice(0, -1);
  const map = file.nodeAt(around);
  const missing = String(at.at(-1));
  const pairs = isMap(map) ? map.items.filter((pair) => keyText(pair).includes(missing)) : [];
  return pairs.flatMap((pair) => {
    const key = keySpan(file.document, [...around, keyText(pair)]);
    return key ? mendColons(file, key, around) : [];
  });
};

function mendColons(file: FileToMend, { start, end }: Span, reveals: Path): readonly Mend[] {
  const texts = longTexts(file);
  const edits = [...file.text.slice(start, end).matchAll(wrongColon(file.kind.schema))].flatMap(
    (match): TextEdit[] => {
      const { before = '', comma = '', key = '', colon = '' } = match.groups ?? {};
      const from = start + match.index + before.length;
      if (texts.some((text) => text.start <= from && from < text.end)) return [];
      const to = from + comma.length + key.length + colon.length;
      return [{ start: from, end: to, text: `${comma === '' ? '' : ', '}${key}: ` }];
    },
  );
  return edits.length === 0 ? [] : [{ title: message('mend.colon'), safe: true, edits, reveals }];
}

/** Texts in quotes and over several lines (`|`): no key stands in them. */
function longTexts({ document }: FileToMend): readonly Span[] {
  const spans: Span[] = [];
  visit(document, {
    Scalar(_, scalar) {
      const [start, end] = scalar.range ?? [0, 0];
      if (scalar.type !== Scalar.PLAIN) spans.push({ start, end });
    },
  });
  return spans;
}

/** Broken YAML is marked where it breaks, which may be lines from the colon. */
function whereToLook({ code, start, end }: Problem, text: string): Span {
  return code === 'yaml-syntax' ? { start: 0, end: text.length } : { start, end };
}

/** At the start of a line or of what is looked at, behind a dash, or behind the bracket or comma that a key stands behind. */
function wrongColon(schema: JsonSchema): RegExp {
  const before = String.raw`(?<before>(?:^|\n) *(?:- +)*|[{,] *|(?=[，、]))`;
  const key = `(?<comma>(?:[，、][ \u3000]*)?)(?<key>${keysOf(schema).join('|')})`;
  return new RegExp(String.raw`${before}${key}(?<colon> *(?:：|:(?=[^ \r\n]))[ \u3000]*)`, 'gu');
}
