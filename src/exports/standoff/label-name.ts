import { codeNames } from '../../analysis/index.ts';
import { namedCodes, type RecordValue, type ValueKind } from '../../records/index.ts';

/** What a label says of its words: the kind of value, and for a value that is a code or has one, that code. */
export interface LabelMeaning {
  readonly kind: ValueKind;
  /** A role, cause, certainty, unit, field or event. */
  readonly code?: string;
  /** Of an excluded field. */
  readonly basis?: 'ruled-out' | 'no-evidence';
}

/** How a kind of value with a code begins its label. Excluded fields begin with the ground that they are excluded on. */
const heads: Partial<Readonly<Record<ValueKind, string>>> = {
  organization: 'organization',
  cause: 'cause',
  certainty: 'certainty',
  count: 'count',
  total: 'total',
  field: 'field',
  event: 'event',
};

/** Labels of values that have no code: name, day and headline are the words themselves. */
const plain: Partial<Readonly<Record<ValueKind, string>>> = {
  title: 'title',
  published: 'published',
  service: 'service',
  label: 'population',
  period: 'period',
};

const bases = ['ruled-out', 'no-evidence'] as const;

/**
 * The label of a value, the same in every tool: `field_card-number`, `ruled-out_email`, `event_detected`, `count_people`,
 * `organization_operator`, `title`. Letters, digits, `-` and `_` only: brat makes classes of style sheets of them.
 */
export function labelName({ kind, text }: Pick<RecordValue, 'kind' | 'text'>): string {
  const [first = '', second = ''] = text.split(' ');
  switch (kind) {
    case 'organization':
      // A name may have spaces in it, a role has none.
      return `organization_${text.slice(text.lastIndexOf(' ') + 1)}`;
    case 'excluded':
      return `${second}_${first}`;
    case 'event':
    case 'count':
    case 'total':
      return `${kind}_${second}`;
    case 'field':
    case 'cause':
    case 'certainty':
      return `${kind}_${text}`;
    default:
      return plain[kind] ?? kind;
  }
}

/** What a label means, whether or not there is such a code; nothing for what is no label of this project. */
export function readLabelName(name: string): LabelMeaning | undefined {
  const cut = name.indexOf('_');
  const [head, code] = cut < 0 ? [name, ''] : [name.slice(0, cut), name.slice(cut + 1)];
  const basis = bases.find((known) => known === head);
  if (basis && code !== '') return { kind: 'excluded', code, basis };
  const coded = kindOf(heads, head);
  if (coded) return code === '' ? undefined : { kind: coded, code };
  const bare = kindOf(plain, head);
  return bare && cut < 0 ? { kind: bare } : undefined;
}

/** A group of labels as a tool's menu shows them. */
export interface LabelGroup {
  readonly name: string;
  readonly labels: readonly string[];
}

/** All labels that there are, for a tool's menus; a vocabulary's own codes come on top of them, where a text has some. */
export function labelGroups(own: Iterable<string> = []): readonly LabelGroup[] {
  const fields = Object.keys(codeNames.fields);
  const causes = Object.keys(codeNames.causes);
  const [events, units, roles] = (['eventCode', 'countUnit', 'organizationRole'] as const).map((list) =>
    namedCodes(list).map(({ code }) => code),
  );
  const coded = (head: string, codes: readonly string[] = []) => codes.map((code) => `${head}_${code}`);
  const groups = [
    { name: 'Notice', labels: ['title', 'published'] },
    { name: 'Organization', labels: coded('organization', roles) },
    { name: 'Service', labels: ['service'] },
    { name: 'Cause', labels: coded('cause', causes) },
    { name: 'Population', labels: ['population', 'period', 'certainty_confirmed', 'certainty_suspected'] },
    { name: 'Count', labels: coded('count', units) },
    { name: 'Total', labels: coded('total', units) },
    { name: 'Field', labels: coded('field', fields) },
    { name: 'Ruled-out', labels: coded('ruled-out', fields) },
    { name: 'No-evidence', labels: coded('no-evidence', fields) },
    { name: 'Event', labels: coded('event', events) },
  ];
  const known = new Set(groups.flatMap(({ labels }) => labels));
  const others = [...new Set(own)].filter((name) => !known.has(name)).sort();
  return others.length > 0 ? [...groups, { name: 'Own', labels: others }] : groups;
}

function kindOf(names: Partial<Readonly<Record<ValueKind, string>>>, name: string): ValueKind | undefined {
  const found = Object.entries(names).find(([, known]) => known === name);
  return found?.[0] as ValueKind | undefined;
}
