/** How a mark looks: as in the editor, where colour is never the only sign either. */
export type MarkStyle =
  | 'field-confirmed'
  | 'field-suspected'
  | 'field-no-evidence'
  | 'field-ruled-out'
  | 'count'
  | 'date'
  | 'name'
  | 'cause'
  | 'candidate';

interface MarkLook {
  /** Line and tint, on white and on black. */
  readonly light: string;
  readonly dark: string;
  readonly border: string;
  readonly tint?: true;
  readonly strike?: true;
}

const below = (width: number, line: string) => `border-bottom: ${width}px ${line} var(--line)`;

const looks: Record<MarkStyle, MarkLook> = {
  'field-confirmed': { light: '#c2384a', dark: '#f47b85', border: below(3, 'solid'), tint: true },
  'field-suspected': { light: '#b36a00', dark: '#e5a54b', border: below(3, 'dashed'), tint: true },
  'field-no-evidence': { light: '#5d6c78', dark: '#9aabb8', border: 'outline: 1px dotted var(--line)' },
  'field-ruled-out': { light: '#2f6b43', dark: '#7fb58f', border: below(1, 'dotted'), strike: true },
  count: { light: '#1f6fc4', dark: '#6cb2f5', border: 'outline: 1px solid var(--line)', tint: true },
  date: { light: '#7a4fb5', dark: '#b79cf0', border: below(1, 'solid'), tint: true },
  name: { light: '#12807a', dark: '#5ec9c1', border: below(2, 'dotted') },
  cause: { light: '#8a5a44', dark: '#cfa58f', border: below(2, 'dotted') },
  candidate: { light: '#6b7280', dark: '#9aa4b2', border: below(1, 'dashed') },
};

function markRule([style, { border, tint, strike }]: [string, MarkLook]): string {
  const rules = [
    `--line: var(--${style})`,
    border,
    ...(tint ? ['background: color-mix(in srgb, var(--line) 15%, transparent)'] : []),
    ...(strike ? ['text-decoration: line-through'] : []),
  ];
  return `mark.${style} { ${rules.join('; ')}; }`;
}

const colors = (scheme: 'light' | 'dark') =>
  Object.entries(looks)
    .map(([style, look]) => `--${style}: ${look[scheme]};`)
    .join(' ');

/** The whole of the page's CSS. */
export const pageStyle = `:root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --faint: #59636e; --rule: #d1d9e0; ${colors('light')} }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --paper: #15181c; --faint: #9aa4b2; --rule: #3d444d; ${colors('dark')} } }
body { margin: 2rem auto; padding: 0 1rem; max-width: 52rem; color: var(--ink); background: var(--paper); font: 1rem/1.9 "Noto Sans JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif; }
h1 { font-size: 1.3rem; line-height: 1.5; margin: 0; }
h2, caption { font-size: 1rem; font-weight: bold; text-align: start; margin: 1.5rem 0 .3rem; }
header p { color: var(--faint); font-size: .85rem; margin: 0; }
ul { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; list-style: none; margin: 0; padding: 0; font-size: .9rem; }
table { width: 100%; border-collapse: collapse; margin: 1.5rem 0; font-size: .9rem; line-height: 1.6; }
th, td { border-top: 1px solid var(--rule); padding: .3rem .6rem .3rem 0; text-align: start; vertical-align: top; }
th { width: 10rem; color: var(--faint); font-weight: normal; }
article { white-space: pre-wrap; overflow-wrap: anywhere; border-top: 2px solid var(--rule); padding-top: 1rem; margin-top: 2rem; }
mark { color: inherit; background: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
${Object.entries(looks).map(markRule).join('\n')}
@media (forced-colors: active) { mark { forced-color-adjust: none; color: CanvasText; --line: CanvasText; background: Canvas; } }
@media print { body { margin: 0; max-width: none; } table { break-inside: avoid; } }
`;
