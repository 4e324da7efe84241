import { type Annotation, type Dropped, noteText, type Reason } from '../../analysis/index.ts';
import { createLineIndex } from './line-index.ts';

/**
 * Annotations for people and for editors' problem matchers: `path:line:column: kind: quote = values`, a line each.
 * Lines and columns count from 1, columns in UTF-16 code units as editors do.
 */
export function annotationLines(
  path: string,
  text: string,
  annotations: readonly Annotation[],
  explain: boolean,
): string {
  const position = createLineIndex(text);
  return annotations
    .map((annotation) => {
      const { line, column } = position(annotation.start);
      const quote = annotation.text.replace(/\s+/gu, ' ');
      const reasons = explain ? annotation.because.map(reasonLine).join('') : '';
      const read = 'reading' in annotation ? `, read as ${annotation.reading}` : '';
      return `${path}:${line}:${column}: ${annotation.kind}: ${quote} = ${values(annotation)}${read}\n${reasons}`;
    })
    .join('');
}

function values(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'field':
      return [annotation.code, ...(annotation.also ?? []), annotation.assertion].join(', ');
    case 'category':
      return [...annotation.parts, annotation.assertion].join(', ');
    case 'count': {
      const { value, unit, qualifier, affected, assertion } = annotation;
      const flags = (['cumulative', 'distinct', 'subset', 'superseded'] as const).filter(
        (flag) => annotation[flag],
      );
      return [`${value} ${unit}`, qualifier, ...flags, affected ? assertion : 'not affected'].join(', ');
    }
    case 'date': {
      const implied = annotation.implied.map((part) => `${part} implied`);
      return [annotation.value, ...implied, ...(annotation.approximate ? ['approximate'] : [])].join(', ');
    }
    case 'organization':
      return [annotation.name, annotation.role].join(', ');
    case 'service':
      return annotation.name;
    case 'cause':
      return annotation.code;
    case 'candidate':
      return annotation.term;
  }
}

function reasonLine(reason: Reason): string {
  const { by, cue, note, dropped = [] } = reason;
  const parts = [
    by,
    ...(cue === undefined ? [] : [`「${cue}」`]),
    ...(note === undefined ? [] : [noteText(reason)]),
    ...(dropped.length === 0 ? [] : [`instead of ${dropped.map(droppedWords).join(', ')}`]),
  ];
  return `    ${parts.join(' ').replace(/\s+/gu, ' ')}\n`;
}

/** `number-counter 「2,847件」 = 2847 records`. */
function droppedWords({ by, text = '', what }: Dropped): string {
  return `${by} 「${text}」${what === undefined ? '' : ` = ${what}`}`;
}
