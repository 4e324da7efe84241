import { CodeAction, CodeActionKind } from 'vscode';

export interface ActionOptions {
  /** What the light bulb's menu groups by. */
  readonly kind?: CodeActionKind;
  /** Whether it is the evident one. */
  readonly preferred?: boolean;
}

/** An entry of the light bulb that runs a command with all that it needs to know. */
export function action(
  title: string,
  command: string,
  target: object,
  { kind = CodeActionKind.QuickFix, preferred = false }: ActionOptions = {},
): CodeAction {
  const offered = new CodeAction(title, kind);
  offered.command = { title, command, arguments: [target] };
  if (preferred) offered.isPreferred = true;
  return offered;
}
