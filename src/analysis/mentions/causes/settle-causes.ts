import type { CauseEntry } from '../../lexicon/generated/lexicon-types.ts';
import { becauseOwn } from '../../lexicon/own-words.ts';
import type { CategoryMention, CauseMention, Dropped, FieldMention, Found } from '../../model/annotation.ts';
import { bySpan, type Span } from '../../model/span.ts';
import { mayBeHit, type ArticleOrganizations } from '../names/read-organizations.ts';
import type { CauseCandidate } from './cause-candidate.ts';

export interface CauseContext {
  /** Card data are affected, or may be. */
  readonly card: boolean;
  /** Where the text names a contractor. */
  readonly contractor?: Span;
}

/** Whether card data are among what was exposed. */
export function concernsCards(mentions: readonly Found<FieldMention | CategoryMention>[]): boolean {
  return mentions.some((mention) => {
    if (mention.assertion !== 'confirmed' && mention.assertion !== 'suspected') return false;
    const codes = mention.kind === 'field' ? [mention.code] : mention.parts;
    return codes.some((code) => code.startsWith('card-'));
  });
}

/**
 * The contractor that an article names beside the organisation that was hit. A supplier (決済代行会社, a cloud's maker) is
 * none by being named: that it happened there, the cause's own words say.
 */
export function contractorAt({ ranking }: ArticleOrganizations): Pick<CauseContext, 'contractor'> {
  const hit = ranking.find(mayBeHit);
  const contractor = ranking.find((each) => each !== hit && each.weight < 0 && each.role === 'contractor')
    ?.evidence[0];
  return contractor ? { contractor } : {};
}

/**
 * Decides which of the causes that are named in one incident stand: weak words give way to sure ones, and a general
 * cause to one that says more (不正アクセス to リスト型攻撃).
 */
export function createCauseSettler(causes: readonly CauseEntry[]) {
  const yields = new Map(causes.map((cause) => [cause.code, cause.yields ?? []]));
  const modifiers = new Set(causes.filter((cause) => cause.modifier).map((cause) => cause.code));

  return (candidates: readonly CauseCandidate[], context: CauseContext): readonly Found<CauseMention>[] => {
    const usable = candidates.filter(({ strength }) => strength !== 'card' || context.card);
    const sure = usable.filter(({ strength }) => strength !== 'weak');
    const named = sure.some(({ code }) => !modifiers.has(code) && code !== 'unknown') ? sure : usable;
    const codes = new Set(named.map(({ code }) => code));
    const standing = named.filter(({ code }) => !(yields.get(code) ?? []).some((other) => codes.has(other)));
    const dropped = droppedFor(standing, usable);
    const mentions = standing.map((each): Found<CauseMention> => {
      const { code, start, end, own } = each;
      const lost = dropped.get(each);
      const because = [
        { by: 'find-causes' },
        ...(own ? [becauseOwn] : []),
        ...(lost ? [{ by: 'settle-causes', dropped: lost }] : []),
      ];
      return { kind: 'cause', code, start, end, because };
    });
    if (context.contractor && !codes.has('contractor')) {
      mentions.push({
        kind: 'cause',
        code: 'contractor',
        ...context.contractor,
        because: [{ by: 'organization-roles' }],
      });
    }
    return withoutNested(mentions.sort(bySpan));
  };

  /** What each cause that stands was preferred to: each code once, with the first words that name it. */
  function droppedFor(
    standing: readonly CauseCandidate[],
    usable: readonly CauseCandidate[],
  ): ReadonlyMap<CauseCandidate, readonly Dropped[]> {
    const dropped = new Map<CauseCandidate, Dropped[]>();
    const seen = new Set(standing.map(({ code }) => code));
    for (const { code, start, end, strength } of usable) {
      if (seen.has(code)) continue;
      seen.add(code);
      const over = yields.get(code) ?? [];
      const winner = standing.find((each) => over.includes(each.code) || strength === 'weak');
      if (!winner) continue;
      const lost = { by: 'find-causes', start, end, what: code };
      dropped.set(winner, [...(dropped.get(winner) ?? []), lost]);
    }
    return dropped;
  }
}

/** Of several cues of one cause that overlap, the first stands. */
function withoutNested(mentions: readonly Found<CauseMention>[]): readonly Found<CauseMention>[] {
  const ends = new Map<string, number>();
  return mentions.filter(({ code, start, end }) => {
    if (start < (ends.get(code) ?? 0)) return false;
    ends.set(code, end);
    return true;
  });
}
