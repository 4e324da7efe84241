import {
  type Annotation,
  type CountMention,
  type CountUnit,
  createFigureReader,
  type EventCode,
  onOneLine,
  type OrganizationRole,
  type Qualifier,
  readDate,
  type Span,
} from '../../analysis/index.ts';
import type { PlainKind } from '../../records/index.ts';
import type { PlacedLabel } from './place-labels.ts';
import { readNote } from './read-note.ts';

/** What a label makes of its words: a value that a record has one of, or a mention that is added. */
export type LabelledValue =
  | { readonly plain: PlainKind; readonly value: string }
  | { readonly mention: Annotation; readonly isTotal?: true; readonly event?: EventCode };

/** Reads a label's words, alone: no more is said than they and a note in the compact form say. */
export type ReadLabel = (label: PlacedLabel, span: Span, around: AroundLabel) => LabelledValue | string;

export interface AroundLabel {
  /** Its text. */
  readonly notice: string;
  /** `YYYY-MM-DD`, for years that words leave out. */
  readonly published?: string;
  /** What is said of the leak of a field or a figure. */
  readonly certainty: 'confirmed' | 'suspected';
}

/** @returns a reader whose answer, where there is no value, is why */
export function createLabelReader(): ReadLabel {
  const readFigure = createFigureReader();
  return (label, span, { notice, published, certainty }) => {
    const { meaning, note } = label;
    const { kind, code = '', basis } = meaning;
    const exact = notice.slice(span.start, span.end);
    const words = onOneLine(exact);
    const at = { ...span, text: exact, because: [] };
    const said = readNote(meaning, note);
    const date = () => said?.date ?? readDate(words, published)?.value;
    switch (kind) {
      case 'title':
      case 'label':
        return { plain: kind, value: words };
      case 'certainty':
        return { plain: kind, value: code };
      case 'period':
      case 'published': {
        const value = date();
        const isWanted = value !== undefined && (kind === 'period' || /^\d{4}-\d{2}-\d{2}$/u.test(value));
        return isWanted
          ? { plain: kind, value }
          : `“${words}” says no ${kind === 'period' ? 'date' : 'day'}. ${noteIt}`;
      }
      case 'organization': {
        const name = said?.name ?? words;
        return { mention: { ...at, kind, name, role: code as OrganizationRole } };
      }
      case 'service':
        return { mention: { ...at, kind, name: words } };
      case 'cause':
        return { mention: { ...at, kind, code } };
      case 'field':
        return { mention: { ...at, kind, code, assertion: certainty } };
      case 'excluded':
        return { mention: { ...at, kind: 'field', code, assertion: basis ?? 'ruled-out' } };
      case 'event': {
        const value = date();
        if (value === undefined) return `“${words}” says no date. ${noteIt}`;
        return { mention: { ...at, kind: 'date', value, implied: [] }, event: code as EventCode };
      }
      case 'count':
      case 'total': {
        const figure = readFigure(words);
        const value = said?.value ?? figure?.value;
        if (value === undefined) return `“${words}” says no figure. ${noteIt}`;
        const mention: CountMention = {
          ...at,
          kind: 'count',
          value,
          unit: code as CountUnit,
          qualifier: qualifierOf(label) ?? said?.qualifier ?? figure?.qualifier ?? 'exact',
          ...(said ? flagsIn(note) : figure?.flags),
          affected: true,
          assertion: certainty,
        };
        return { mention, ...(kind === 'total' && { isTotal: true }) };
      }
    }
  };
}

const noteIt = 'Mark the words that say it, or record it in the editor.';

const qualifiers: readonly Qualifier[] = ['exact', 'about', 'max', 'at-least', 'less-than'];

function qualifierOf({ qualifier }: PlacedLabel): Qualifier | undefined {
  return qualifiers.find((known) => known === qualifier);
}

/** The flags behind a figure in the compact form: `88 people about distinct`. */
function flagsIn(note = ''): Pick<CountMention, 'cumulative' | 'distinct' | 'subset' | 'superseded'> {
  const said = new Set(note.split(' ').slice(3));
  return {
    ...(said.has('cumulative') && { cumulative: true }),
    ...(said.has('distinct') && { distinct: true }),
    ...(said.has('subset') && { subset: true }),
    ...(said.has('superseded') && { superseded: true }),
  };
}
