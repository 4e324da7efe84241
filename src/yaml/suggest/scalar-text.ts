import { Renderer } from '../edit/render.ts';

/** A value as YAML writes it, in quotes where it needs them. */
export function scalarText(value: string | number, { inFlow }: { readonly inFlow: boolean }): string {
  const renderer = new Renderer(() => false);
  return inFlow ? renderer.inlineItem(value) : renderer.scalarText(value);
}
