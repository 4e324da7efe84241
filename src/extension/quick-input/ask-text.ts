import { Disposable, InputBoxValidationSeverity, QuickInputButtons, window } from 'vscode';
import { answerOf, type Question } from './pick-one.ts';
import { back } from './walk-steps.ts';

/** What a typed text stands for, or what is wrong with it. */
export type Understood<Value> =
  { readonly value: Value; readonly shown?: string } | { readonly wrong: string };

/**
 * Lets a person type a value. Each text is looked at as it is typed: what it will be written as is shown where that is
 * another, and what is wrong with it; a wrong one cannot be taken.
 *
 * @param prefilled stands in the box, selected
 */
export function askText<Value>(
  { title, placeholder, canGoBack = false }: Question,
  prefilled: string,
  understand: (text: string) => Understood<Value> | Promise<Understood<Value>>,
): Promise<{ readonly value: Value } | typeof back | undefined> {
  const box = window.createInputBox();
  box.title = title;
  box.prompt = placeholder;
  box.value = prefilled;
  box.valueSelection = [0, prefilled.length];
  if (canGoBack) box.buttons = [QuickInputButtons.Back];
  const look = async (text: string) => {
    const understood = await understand(text.trim());
    // What was typed meanwhile is looked at by itself.
    if (box.value === text) box.validationMessage = messageOf(understood, text);
    return understood;
  };
  return answerOf(box, (answer) =>
    Disposable.from(
      box.onDidChangeValue((text) => void look(text)),
      box.onDidAccept(async () => {
        const text = box.value;
        const understood = await look(text);
        if (box.value === text && 'value' in understood) answer({ value: understood.value });
      }),
      box.onDidTriggerButton(() => {
        answer(back);
      }),
    ),
  );
}

function messageOf<Value>(understood: Understood<Value>, text: string) {
  if ('wrong' in understood) {
    return { message: understood.wrong, severity: InputBoxValidationSeverity.Error };
  }
  const { shown } = understood;
  return shown === undefined || shown === text.trim()
    ? undefined
    : { message: `→ ${shown}`, severity: InputBoxValidationSeverity.Info };
}
