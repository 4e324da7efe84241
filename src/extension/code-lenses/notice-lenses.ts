import { CodeLens, type Command, Disposable, EventEmitter, l10n, languages, type TextDocument } from 'vscode';
import type { Incident } from '../../analysis/index.ts';
import type { LinkedRecord } from '../record-links/linked-record.ts';
import { commandIds } from '../commands/command-ids.ts';
import type { CoveredAnalysis, NoticeCoverage } from '../coverage/notice-coverage.ts';
import { unrecordedIn } from '../coverage/unrecorded.ts';
import { rangeOf } from '../document-spans.ts';
import { type NoticeDocuments, noticeSelector } from '../notice-documents.ts';
import { progressInWords, statusIcons, statusInWords } from '../record-review/status-names.ts';

/** Above each incident of a notice: its record and what is left to do, or the offer to begin one. */
export function registerNoticeLenses(coverage: NoticeCoverage, notices: NoticeDocuments): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    coverage.onDidChange(() => {
      changed.fire();
    }),
    languages.registerCodeLensProvider(noticeSelector, {
      onDidChangeCodeLenses: changed.event,
      // The editor keeps the lenses it has until these come, so that nothing jumps while one types.
      provideCodeLenses: async (document, token) => {
        if (!notices.has(document)) return [];
        const covered = await coverage.current(document);
        if (!covered || token.isCancellationRequested || covered.read.version !== document.version) return [];
        const { reviewProgress } = await import('../../records/index.ts');
        const { incidents } = covered.read.analysis;
        return incidents.flatMap((incident, place) => {
          const range = rangeOf(document, { start: incident.section.start, end: incident.section.start });
          const name = incidents.length > 1 ? nameOf(incident) : undefined;
          const records = covered.records.filter((record) => record.incident === place);
          const lenses =
            records.length > 0
              ? records.map(({ record }) => openCommand(record, reviewProgress(record.values), name))
              : [emitCommand(document, place, name)];
          const left = records.length > 0 ? missingCommand(covered, place) : [];
          return [...lenses, ...left].map((command) => new CodeLens(range, command));
        });
      },
    }),
  );
}

function emitCommand({ uri }: TextDocument, incident: number, name: string | undefined): Command {
  return {
    title: named(`$(add) ${l10n.t('Emit record')}`, name),
    command: commandIds.emitRecord,
    arguments: [{ uri, incident }],
  };
}

function openCommand(
  { uri, values }: LinkedRecord,
  { reviewed, total }: { reviewed: number; total: number },
  name: string | undefined,
): Command {
  const { status } = values.review;
  const title = l10n.t('Record: {0}', [statusInWords(status), progressInWords(reviewed, total)].join(' · '));
  return {
    title: named(`$(${statusIcons[status]}) ${title}`, name),
    command: commandIds.openRecord,
    arguments: [uri],
  };
}

function missingCommand(covered: CoveredAnalysis, place: number): Command[] {
  const { document, analysis } = covered.read;
  const section = analysis.incidents[place]?.section;
  const missing = section ? unrecordedIn(covered, section).length : 0;
  if (missing === 0) return [];
  const title =
    missing === 1
      ? l10n.t('1 mention is not in the record')
      : l10n.t('{0} mentions are not in the record', missing);
  return [{ title, command: commandIds.nextUnrecorded, arguments: [{ uri: document.uri, within: section }] }];
}

function nameOf({ organizations, title }: Incident): string | undefined {
  return organizations[0]?.name ?? title?.text.replace(/\s+/gu, ' ');
}

function named(title: string, name: string | undefined): string {
  return name === undefined ? title : `${title} · ${name}`;
}
