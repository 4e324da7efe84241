import type { CuesInText } from '../lexicon/cue-scanner.ts';
import type { Annotation, Found } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import type { Incident } from '../model/incident.ts';
import type { Layout } from '../text/layout.ts';

/** A notice as the rules see it. All offsets are of the layout's folded text. */
export interface ReadNotice {
  readonly layout: Layout;
  readonly counts: readonly MentionOf<'count'>[];
  readonly dates: readonly MentionOf<'date'>[];
  readonly incidents: readonly Incident[];
  /** `YYYY-MM-DD`: when the notice was published, where the caller knows it. */
  readonly published?: string;
  /** `YYYY-MM-DD`: when it is read, where the caller says so. */
  readonly today?: string;
  /** Where the lexicon's words of slips stand in it; looked up once, when the first rule asks. */
  readonly slips: () => CuesInText;
}

export type MentionOf<Kind extends Annotation['kind']> = Found<Extract<Annotation, { kind: Kind }>>;

/** What a rule finds; the code is added where the rules are called. */
export type FoundBy = Omit<Finding, 'code'>;

/**
 * One way in which a notice can contradict itself or the calendar. A rule declines where it is not sure: a false alarm
 * costs its reader more than a slip that goes unseen.
 */
export interface FindingRule {
  /** Equals the file name; the code of its findings. */
  readonly id: string;
  find(notice: ReadNotice): readonly FoundBy[];
}
