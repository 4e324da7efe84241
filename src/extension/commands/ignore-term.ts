import { commands, type Disposable, type Uri } from 'vscode';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { updateVocabulary } from '../vocabulary/update-vocabulary.ts';
import { commandIds } from './command-ids.ts';
import { termAtHand, type TermTarget } from './term-at-hand.ts';

/** Adds words of a notice to those inside of which nothing is read, in the vocabulary of its folder. */
export function registerIgnoreTerm(analyses: NoticeAnalyses): Disposable {
  return commands.registerCommand(commandIds.ignoreTerm, (target?: TermTarget) =>
    ignoreTerm(analyses, target),
  );
}

/** @returns the vocabulary's file; nothing where it was left alone, which the user has been told */
async function ignoreTerm(analyses: NoticeAnalyses, target?: TermTarget): Promise<Uri | undefined> {
  const meant = await termAtHand(analyses, target);
  if (!meant) return undefined;
  const vocabulary = await import('../../vocabulary/index.ts');
  return updateVocabulary(meant.folder, (existing) => vocabulary.ignoreTerm(existing, meant.term));
}
