import { commands } from 'vscode';

/** What a person does in the quick input box that a command has opened. */
type Answer = 'accept' | 'escape';

/** The workbench shows each question in its own time; an answer that comes too early is given to the one before. */
const pause = 400;

async function isAsked(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, pause));
}

/** Answers one question after the other. */
export async function answerWith(...answers: readonly Answer[]): Promise<void> {
  for (const answer of answers) {
    await isAsked();
    await commands.executeCommand(
      answer === 'accept'
        ? 'workbench.action.acceptSelectedQuickOpenItem'
        : 'workbench.action.closeQuickOpen',
    );
  }
}
