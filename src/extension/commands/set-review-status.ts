import { commands, type Disposable, l10n, window } from 'vscode';
import type { ReviewStatus } from '../../records/index.ts';
import { type ApprovalDeps, obstaclesOf, type ToldObstacle } from '../record-review/approval.ts';
import { changeRecord } from '../record-review/change-record.ts';
import { select } from '../record-review/go-to-value.ts';
import type { OpenRecord, OpenRecords } from '../record-review/open-records.ts';
import { recordAtHand } from '../record-review/record-at-hand.ts';
import { askReviewer, today } from '../record-review/reviewer.ts';
import { reviewStatuses, statusIcons, statusInWords } from '../record-review/status-names.ts';
import { commandIds } from './command-ids.ts';
import type { DocumentTarget } from './document-at-hand.ts';
import { showBeside } from './show-beside.ts';

interface StatusDeps extends ApprovalDeps {
  readonly records: OpenRecords;
}

/** Gives a record the status of its review, with who gave it and when. One with errors is not approved. */
export function registerSetReviewStatus(deps: StatusDeps): Disposable {
  return commands.registerCommand(commandIds.setReviewStatus, (target?: DocumentTarget, status?: unknown) =>
    // Of a row of a view the rows that are selected come second.
    setReviewStatus(
      deps,
      target,
      reviewStatuses.find((known) => known === status),
    ),
  );
}

async function setReviewStatus(
  deps: StatusDeps,
  target?: DocumentTarget,
  wanted?: ReviewStatus,
): Promise<void> {
  const record = await recordAtHand(deps.records, target);
  const status = record && (wanted ?? (await chooseStatus(record)));
  if (!status) return;
  const { acceptValues, isReviewed, setReview } = await import('../../records/index.ts');
  const { document } = record;
  if (status === 'approved' && refuse(document, await obstaclesOf(record, deps))) return;
  const waiting = record.values.values.filter((value) => !isReviewed(value));
  if (status === 'approved' && waiting.length > 0 && !(await confirm(waiting.length))) return;
  const reviewer = status === 'draft' ? undefined : await askReviewer();
  if (status !== 'draft' && reviewer === undefined) return;
  await changeRecord(document, (text) => {
    const review = { status, ...(reviewer !== undefined && { reviewer, date: today() }) };
    const given = setReview(text, review);
    if (status !== 'approved' || 'error' in given) return given;
    return acceptValues(
      given.text,
      waiting.map(({ path }) => path),
    );
  });
}

async function chooseStatus({ values }: OpenRecord): Promise<ReviewStatus | undefined> {
  const picked = await window.showQuickPick(
    reviewStatuses.map((status) => ({
      label: `$(${statusIcons[status]}) ${statusInWords(status)}`,
      description: status === values.review.status ? l10n.t('{0} · as it is now', status) : status,
      status,
    })),
    { title: l10n.t('Set Review Status'), placeHolder: l10n.t('What is the state of this record?') },
  );
  return picked?.status;
}

/** @returns whether the record has errors: then the user has been told of the first */
function refuse(document: OpenRecord['document'], obstacles: readonly ToldObstacle[]): boolean {
  const [first] = obstacles;
  if (!first) return false;
  const goTo = l10n.t('Go to Error');
  const told = window.showErrorMessage(
    obstacles.length === 1
      ? l10n.t('The record cannot be approved: {0}', first.text)
      : l10n.t('The record cannot be approved, {0} errors remain: {1}', obstacles.length, first.text),
    goTo,
  );
  void told.then(async (chosen) => {
    if (chosen === goTo) select(await showBeside(document), first);
  });
  return true;
}

async function confirm(count: number): Promise<boolean> {
  const accept = l10n.t('Accept Them and Approve');
  const question =
    count === 1
      ? l10n.t('1 value has not been looked at.')
      : l10n.t('{0} values have not been looked at.', count);
  return (await window.showWarningMessage(question, { modal: true }, accept)) === accept;
}
