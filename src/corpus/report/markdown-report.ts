import { posix } from 'node:path';
import { reportMessages, type ReportPhrase } from './report-messages.ts';
import type { Listed, RunReport } from './run-report.ts';

/** Says a phrase in the reader's language. */
export type Say = (phrase: ReportPhrase, ...args: readonly (string | number)[]) => string;

const inEnglish: Say = (phrase, ...args) =>
  reportMessages[phrase].replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)]));

export interface MarkdownOptions {
  readonly say?: Say;
  /** From the report to what the paths of notices start from, and to the folder of records; with forward slashes. */
  readonly toNotices: string;
  readonly toRecords: string;
}

/** A report for people; sections about nothing are left out. */
export function markdownReport(report: RunReport, options: MarkdownOptions): string {
  const { say = inEnglish, toNotices, toRecords } = options;
  const { notices, records, timing } = report;
  const notice = (path: string) => link(path, posix.join(toNotices, path));
  const record = (path: string) => link(path, posix.join(toRecords, path));
  const section = <Item>(title: ReportPhrase, { total, items }: Listed<Item>, line: (item: Item) => string) =>
    list(`${say(title)} (${total})`, [
      ...items.map(line),
      ...(total > items.length ? [say('more', total - items.length)] : []),
    ]);
  const took = ({ path, milliseconds }: RunReport['timing']['slowest'][number]) =>
    `${notice(path)}: ${milliseconds} ms`;
  return [
    `# ${say('title')}`,
    ...(report.dryRun ? [say('dryRun')] : []),
    ...(report.cancelled ? [say('cancelled')] : []),
    [
      `- ${say('notices')}: ${say('done', notices.done)}; ${say('known', notices.known)}; ${say('failed', notices.failed)}`,
      `- ${say('incidents')}: ${report.incidents}`,
      `- ${say('records')}: ${outcomes.map((outcome) => say(outcome, records[outcome])).join('; ')}`,
    ].join('\n'),
    section(
      'failures',
      report.failures,
      ({ path, code, message }) => `${notice(path)}: ${code}: ${escape(message)}`,
    ),
    section('tokenizerFailures', report.tokenizerFailures, escape),
    section('suggestions', report.suggestions, record),
    section('withoutEvidence', report.withoutEvidence, escape),
    candidateTable(report.candidates, say),
    section('findings', report.findings, ({ path, line, column, code, message }) => {
      return `${link(`${path}:${line}:${column}`, posix.join(toNotices, path), `#L${line}`)}: ${code}: ${escape(message)}`;
    }),
    list(say('timing'), [
      say('when', report.begun, timing.seconds, timing.workers, report.engine),
      say('rate', timing.noticesPerSecond, timing.charactersPerSecond),
      ...(timing.slowest.length > 0 ? [`${say('slowest')}\n${nested(timing.slowest.map(took))}`] : []),
    ]),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

const outcomes = ['created', 'updated', 'unchanged', 'suggested'] as const;

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`## ${title}`, '', ...lines.map((line) => `- ${line}`)].join('\n');
}

function nested(lines: readonly string[]): string {
  return lines.map((line) => `  - ${line}`).join('\n');
}

function candidateTable({ total, items }: RunReport['candidates'], say: Say): string {
  if (items.length === 0) return '';
  return [
    `## ${say('candidates')} (${total})`,
    '',
    `| ${say('term')} | ${say('inNotices')} | ${say('times')} |`,
    '| --- | ---: | ---: |',
    ...items.map(({ term, notices, count }) => `| ${escape(term)} | ${notices} | ${count} |`),
    ...(total > items.length ? ['', say('more', total - items.length)] : []),
  ].join('\n');
}

function link(words: string, path: string, fragment = ''): string {
  return `[${escape(words)}](<${path.replaceAll(/[<>\n]/g, encodeURIComponent)}${fragment}>)`;
}

/** Text that comes from files and is not to be taken for Markdown. */
function escape(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`);
}
