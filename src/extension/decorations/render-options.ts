import { type DecorationRenderOptions, OverviewRulerLane, ThemeColor } from 'vscode';
import type { DecorationStyle } from './decoration-styles.ts';

const lanes = {
  left: OverviewRulerLane.Left,
  center: OverviewRulerLane.Center,
  right: OverviewRulerLane.Right,
};

/** A style as the editor takes it. */
export function renderOptions(style: DecorationStyle): DecorationRenderOptions {
  return {
    borderColor: new ThemeColor(style.color),
    borderStyle: style.border.style,
    borderWidth: style.border.width,
    borderRadius: '2px',
    ...(style.background && { backgroundColor: new ThemeColor(style.background) }),
    ...(style.strikeThrough && { textDecoration: 'line-through' }),
    ...(style.ruler && {
      overviewRulerColor: new ThemeColor(style.color),
      overviewRulerLane: lanes[style.ruler],
    }),
  };
}
