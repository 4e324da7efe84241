import type { Failure } from '../failure.ts';
import type { JournalFinding } from '../run/journal-entry.ts';
import type { NoticeOutcome } from '../run/notice-task.ts';
import { createCandidateCount } from './candidate-count.ts';
import { createListing } from './listing.ts';
import type { RunReport } from './run-report.ts';

/** Of the slowest notices, how many a report names. */
const SLOWEST = 10;

export interface ReportCollector {
  add(outcome: NoticeOutcome): void;
  report(cancelled: boolean): RunReport;
}

/** Adds up what comes of the notices of a run, in memory that does not grow with their number. */
export function collectReport(
  run: Pick<RunReport, 'engine' | 'folder' | 'dryRun'> & { readonly workers: number },
): ReportCollector {
  const begun = new Date();
  const notices = { done: 0, known: 0, failed: 0 };
  const records = { created: 0, updated: 0, unchanged: 0, suggested: 0 };
  const suggestions = createListing<string>();
  const withoutEvidence = createListing<string>();
  const findings = createListing<JournalFinding & { readonly path: string }>();
  const failures = createListing<Failure>();
  const tokenizerFailures = createListing<string>();
  const candidates = createCandidateCount();
  let incidents = 0;
  let characters = 0;
  let slowest: RunReport['timing']['slowest'] = [];

  return {
    add({ path, failures: failed, written, entry, known, length, milliseconds, tokenizerFailure }) {
      if (failed.length > 0) notices.failed += 1;
      else notices.done += 1;
      failures.add(...failed);
      if (tokenizerFailure !== undefined) tokenizerFailures.add(`${path}: ${tokenizerFailure}`);
      for (const { outcome } of written) records[outcome] += 1;
      if (entry) {
        incidents += entry.records.length;
        suggestions.add(...entry.suggestions);
        withoutEvidence.add(...entry.withoutEvidence);
        findings.add(...entry.findings.map((finding) => ({ path, ...finding })));
        candidates.add(entry.candidates);
      }
      if (known) {
        notices.known += 1;
        records.unchanged += entry?.records.length ?? 0;
        return;
      }
      characters += length;
      slowest = [...slowest, { path, milliseconds: Math.round(milliseconds) }]
        .sort((one, other) => other.milliseconds - one.milliseconds)
        .slice(0, SLOWEST);
    },
    report(cancelled) {
      const { workers, ...about } = run;
      const seconds = (Date.now() - begun.getTime()) / 1000;
      const rate = (amount: number) => (seconds > 0 ? Math.round(amount / seconds) : 0);
      return {
        ...about,
        begun: begun.toISOString(),
        cancelled,
        notices,
        incidents,
        records,
        suggestions: suggestions.listed(),
        withoutEvidence: withoutEvidence.listed(),
        candidates: candidates.listed(),
        findings: findings.listed(),
        failures: failures.listed(),
        tokenizerFailures: tokenizerFailures.listed(),
        timing: {
          workers,
          seconds: Math.round(seconds * 10) / 10,
          noticesPerSecond: rate(notices.done - notices.known),
          charactersPerSecond: rate(characters),
          slowest,
        },
      };
    },
  };
}
