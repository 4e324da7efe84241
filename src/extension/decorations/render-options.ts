import { type DecorationRenderOptions, OverviewRulerLane, ThemeColor } from 'vscode';
import type { DecorationStyle } from './decoration-styles.ts';

const lanes = {
  left: OverviewRulerLane.Left,
  center: OverviewRulerLane.Center,
  right: OverviewRulerLane.Right,
  full: OverviewRulerLane.Full,
};

/** A style as the editor takes it. */
export function renderOptions(style: DecorationStyle): DecorationRenderOptions {
  const color = new ThemeColor(style.color);
  return {
    borderRadius: '2px',
    ...(style.border && {
      borderColor: color,
      borderStyle: style.border.style,
      borderWidth: style.border.width,
    }),
    ...(style.outline && {
      outlineColor: color,
      outlineStyle: style.outline.style,
      outlineWidth: style.outline.width,
    }),
    ...(style.words && { color: new ThemeColor(style.words) }),
    ...(style.background && { backgroundColor: new ThemeColor(style.background) }),
    ...(style.strikeThrough && { textDecoration: 'line-through' }),
    ...(style.ruler && { overviewRulerColor: color, overviewRulerLane: lanes[style.ruler] }),
  };
}
