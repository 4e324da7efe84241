import { commands } from 'vscode';

/** What a person does in the quick input box that a command has opened. */
type Answer = 'accept' | 'escape' | { readonly type: string };

/** The workbench shows each question in its own time; an answer that comes too early is given to the one before. */
const pause = 400;

export async function isAsked(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, pause));
}

/** Answers one question after the other. */
export async function answerWith(...answers: readonly Answer[]): Promise<void> {
  for (const answer of answers) {
    await isAsked();
    if (answer === 'accept') await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    else if (answer === 'escape') await commands.executeCommand('workbench.action.closeQuickOpen');
    else await commands.executeCommand('type', { text: answer.type });
  }
}
