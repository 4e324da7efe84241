import { l10n, MarkdownString } from 'vscode';
import type {
  Annotation,
  CountMention,
  DateMention,
  Dropped,
  FieldMention,
  Reason,
  Span,
  namesWith,
} from '../../analysis/index.ts';
import { escape, inCode, named } from './markdown.ts';
import {
  assertionInWords,
  flagsInWords,
  groupedFigure,
  impliedInWords,
  qualified,
  roleInWords,
  unitInWords,
} from './wording.ts';

/** What fields and causes are called in the notice's folder. */
type Names = ReturnType<typeof namesWith>;

function fieldLines(field: FieldMention, names: Names): readonly string[] {
  const [first = '', ...more] = [field.code, ...(field.also ?? [])].map((code) =>
    named(code, names.fields[code]),
  );
  return [
    first,
    ...more.map((line) => l10n.t('and also {0}', line)),
    assertionInWords(field.assertion),
    ...readingLines(field),
  ];
}

/** What was meant, where the notice has a scanner's slip. */
function readingLines({ reading }: { readonly reading?: string }): readonly string[] {
  return reading === undefined ? [] : [l10n.t('Read as “{0}”', escape(reading))];
}

function countLines(count: CountMention): readonly string[] {
  const figure = `**${groupedFigure(count.value)}** ${unitInWords(count.unit)}`;
  return [
    `${qualified(figure, count.qualifier)} · ${inCode(count.unit)}`,
    ...flagsInWords(count),
    count.affected ? assertionInWords(count.assertion) : l10n.t('Not a figure of affected people or records'),
    ...readingLines(count),
  ];
}

function dateLines(date: DateMention): readonly string[] {
  const value = `**${escape(date.value)}**`;
  return [
    date.approximate ? l10n.t('around {0}', value) : value,
    ...(date.implied.length > 0
      ? [l10n.t('From the context: {0}', date.implied.map(impliedInWords).join(', '))]
      : []),
    ...readingLines(date),
  ];
}

function lines(annotation: Annotation, names: Names): readonly string[] {
  switch (annotation.kind) {
    case 'field':
      return fieldLines(annotation, names);
    case 'category':
      return [
        `**${escape(annotation.term)}** · ${l10n.t('umbrella term')}`,
        assertionInWords(annotation.assertion),
        ...annotation.parts.map((code) => named(code, names.fields[code])),
      ];
    case 'count':
      return countLines(annotation);
    case 'date':
      return dateLines(annotation);
    case 'organization':
      return [`**${escape(annotation.name)}** · ${l10n.t('organization')}`, roleInWords(annotation.role)];
    case 'service':
      return [`**${escape(annotation.name)}** · ${l10n.t('service')}`];
    case 'cause':
      return [named(annotation.code, names.causes[annotation.code]), l10n.t('Cause')];
    case 'candidate':
      return [`**${escape(annotation.term)}** · ${l10n.t('not in the lexicon: perhaps a field')}`];
  }
}

/** Where a span of the notice begins, for a link that leads there. */
export type LinkTo = (span: Span) => string;

function reasonLine({ by, cue, at, note, args = [], dropped = [] }: Reason, linkTo: LinkTo): string {
  const because = [
    ...(cue === undefined ? [] : [at ? `[“${escape(cue)}”](${linkTo(at)})` : `“${escape(cue)}”`]),
    ...(note === undefined ? [] : [escape(l10n.t(note, ...args))]),
    ...(dropped.length === 0 ? [] : [l10n.t('instead of {0}', dropped.map(droppedWords).join(', '))]),
  ];
  return `${inCode(by)}${because.length > 0 ? `: ${because.join(' – ')}` : ''}`;
}

function droppedWords({ text = '', what, by }: Dropped): string {
  return `“${escape(text)}” (${inCode(what === undefined || what === text ? by : what)})`;
}

/** What an annotation means and why it was read so: codes, normalised value, certainty, recognisers and their cues. */
export function annotationText(annotation: Annotation, names: Names, linkTo: LinkTo): MarkdownString {
  const reading = 'reading' in annotation ? annotation.reading : undefined;
  const why = annotation.because
    // That is a line of its own already.
    .filter(({ args = [] }) => reading === undefined || args[0] !== reading)
    .map((reason) => `- ${reasonLine(reason, linkTo)}`);
  const text = lines(annotation, names).join('  \n');
  return new MarkdownString(why.length > 0 ? `${text}\n\n${l10n.t('Why:')}\n${why.join('\n')}` : text);
}
