import { message } from '../messages.ts';
import { textKeysOf } from '../schema/keys-of.ts';
import type { Mender } from './mend.ts';

/** A text that YAML takes for something else, behind a key that holds text: `title: 会員: 一般`, `note: @係` need quotes. */
export const textInLine: Mender = ({ start, at }, { text, kind, render }) => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
  const keys = textKeysOf(kind.schema, /^[ -]/.test(line) ? 'inside' : 'root').join('|');
  const pair = new RegExp(
    String.raw`^(?<key> *(?:- +)*(?:${keys}): +)(?<value>[^\s"'|>[{].*?)(?= *$| +#)`,
    'u',
  );
  const { key = '', value = '' } = pair.exec(line)?.groups ?? {};
  if (value === '') return [];
  const quoted = render.scalarText(value);
  const place = from + key.length;
  return [
    {
      title: message('mend.change', quoted),
      safe: true,
      edits: [{ start: place, end: place + value.length, text: quoted }],
      reveals: at,
    },
  ];
};
