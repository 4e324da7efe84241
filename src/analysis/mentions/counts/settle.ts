import type { Span } from '../../model/span.ts';
import type { Verdict } from './affected/setting.ts';
import type { Statement } from './statement.ts';

/**
 * Figures that say nothing of themselves take the verdict of the figure that they belong to: the same people counted
 * otherwise (54事業所 61件, 96件(88名)), a part (うち 18件), the next row of a list, the same figure elsewhere.
 *
 * @param figures in reading order
 */
export function settle(text: string, figures: readonly Statement[]): readonly (Verdict | undefined)[] {
  const verdicts = figures.map(({ verdict }) => verdict);
  const victims = new Map<string, Span>();
  for (const statement of figures) {
    if (statement.verdict?.affected && statement.figure.value >= tellingValue)
      victims.set(keyOf(statement), statement);
  }
  // Forwards a row follows the rows above it, backwards the rows below.
  for (const step of [1, -1]) {
    for (let at = step > 0 ? 0 : figures.length - 1; figures[at]; at += step) {
      const figure = figures[at];
      const other = figures[at - step];
      if (!figure || verdicts[at] || !other || !verdicts[at - step]?.affected) continue;
      const bond = belongs(text, step > 0 ? other : figure, step > 0 ? figure : other);
      if (bond === bonds.otherwise && holdsMany(figure, other)) continue;
      if (bond && (figure.figure.counter.victims === 'usual' || bond !== bonds.row))
        verdicts[at] = follow(other, bond);
    }
  }
  return figures.map((statement, at) => {
    const twin = victims.get(keyOf(statement));
    return (
      verdicts[at] ?? (twin && follow(twin, bonds.twin)) ?? rounding(statement, figures.slice(at + 1, at + 4))
    );
  });
}

/** A sheet or a mail with the data of many is but what held them: 申込書(12名分)1枚. */
function holdsMany({ figure }: Statement, victims: Statement): boolean {
  return ['sheets', 'messages'].includes(figure.counter.unit) && 2 * figure.value < victims.figure.value;
}

/** A title rounds what its article then tells: 約1万2千件 of 会員1万1984人. */
function rounding({ figure, qualifier }: Statement, next: readonly Statement[]): Verdict | undefined {
  if (qualifier !== 'about' || figure.counter.victims !== 'usual' || figure.value < 100) return undefined;
  const exact = next.find(
    (other) => other.verdict?.affected && Math.abs(other.figure.value - figure.value) < figure.value / 20,
  );
  return exact && follow(exact, bonds.rounded);
}

/** Smaller figures meet by chance. */
const tellingValue = 10;

/** How a figure belongs to another. */
const bonds = {
  otherwise: { note: 'the same people counted otherwise' },
  part: { note: 'part of the figure before' },
  row: { note: 'the next row' },
  twin: { note: 'the same figure elsewhere' },
  rounded: { note: 'rounds a figure told later' },
} as const satisfies Record<string, Pick<Verdict, 'note'>>;
type Bond = (typeof bonds)[keyof typeof bonds];

function follow({ start, end }: Span, bond: Bond): Verdict {
  return { affected: true, by: 'settle', at: { start, end }, ...bond };
}

function belongs(text: string, first: Statement, second: Statement): Bond | undefined {
  const between = text.slice(first.reach.end, second.reach.start);
  if (unitOf(first) !== unitOf(second) && /^ ?分?[ ・/、()（]{0,4}$/u.test(between)) return bonds.otherwise;
  if (second.flags.subset && between.length < nearby) return bonds.part;
  const apart = between.split('\n').length - 1;
  if (unitOf(first) === unitOf(second) && apart === 1 && !/[。]/u.test(between) && between.length < nearby)
    return bonds.row;
  return undefined;
}

const nearby = 80;

function unitOf({ figure }: Statement): string {
  return figure.counter.unit;
}

function keyOf(statement: Statement): string {
  return `${statement.figure.value} ${unitOf(statement)}`;
}
