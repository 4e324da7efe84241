import { Disposable, QuickInputButtons, type QuickPickItem, window } from 'vscode';
import { back } from './walk-steps.ts';

export interface Question {
  /** What is being done: it stays the same from step to step. */
  readonly title: string;
  readonly placeholder: string;
  readonly canGoBack?: boolean;
}

/**
 * Lets a person choose from a list, which is searched in labels, descriptions and details.
 *
 * @param proposed the item that Enter takes at once: the first, unless said otherwise
 */
export function pickOne<Item extends QuickPickItem>(
  items: readonly Item[],
  { title, placeholder, canGoBack = false }: Question,
  proposed?: Item,
): Promise<Item | typeof back | undefined> {
  const list = window.createQuickPick<Item>();
  list.title = title;
  list.placeholder = placeholder;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = items;
  if (proposed) list.activeItems = [proposed];
  if (canGoBack) list.buttons = [QuickInputButtons.Back];
  return answerOf(list, (answer) =>
    Disposable.from(
      list.onDidAccept(() => {
        answer(list.selectedItems[0] ?? list.activeItems[0]);
      }),
      list.onDidTriggerButton(() => {
        answer(back);
      }),
    ),
  );
}

interface Shown {
  readonly onDidHide: (listener: () => void) => { dispose(): void };
  show(): void;
  dispose(): void;
}

/** Shows an input until it is answered or put away. */
export function answerOf<Answer>(
  input: Shown,
  listen: (answer: (value: Answer | undefined) => void) => { dispose(): void },
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const listeners = Disposable.from(
      listen((value) => {
        resolve(value);
        input.dispose();
        listeners.dispose();
      }),
      input.onDidHide(() => {
        resolve(undefined);
        input.dispose();
        listeners.dispose();
      }),
    );
    input.show();
  });
}
