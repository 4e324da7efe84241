import type { Annotation, Found } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import type { Layout } from '../text/layout.ts';

/** A notice as the rules see it. All offsets are of the layout's folded text. */
export interface ReadNotice {
  readonly layout: Layout;
  readonly counts: readonly MentionOf<'count'>[];
  readonly dates: readonly MentionOf<'date'>[];
}

type MentionOf<Kind extends Annotation['kind']> = Found<Extract<Annotation, { kind: Kind }>>;

/**
 * One way in which a notice can contradict itself or the calendar. A rule declines where it is not sure: a false alarm
 * costs its reader more than a slip that goes unseen.
 */
export interface FindingRule {
  /** Equals the file name; the code of its findings. */
  readonly id: string;
  find(notice: ReadNotice): readonly Omit<Finding, 'code'>[];
}
