import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { coverageStyles } from '../../../../src/extension/decorations/coverage-styles.ts';
import {
  decorationStyles,
  type DecorationStyle,
} from '../../../../src/extension/decorations/decoration-styles.ts';
import { linkedStyles } from '../../../../src/extension/decorations/linked-styles.ts';

/** Of VS Code's own themes: the page, and what is written on it as any text and as a string. */
const themes = {
  light: { page: '#ffffff', text: ['#3b3b3b', '#a31515'] },
  dark: { page: '#1f1f1f', text: ['#cccccc', '#ce9178'] },
  highContrast: { page: '#000000', text: ['#ffffff', '#ce9178'] },
  highContrastLight: { page: '#ffffff', text: ['#292929', '#0f4a85'] },
} as const;

type Theme = keyof typeof themes;

/** What the Web Content Accessibility Guidelines (1.4.3) ask of text. */
const readable = 4.5;

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { colors: readonly { id: string; defaults: Record<Theme, string> }[] };
};

function colourIn(theme: Theme, id: string): string {
  const colour = contributes.colors.find((declared) => declared.id === id)?.defaults[theme];
  assert.ok(colour, `${id} is not declared`);
  return colour;
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Channels of a colour, which may be translucent, on an opaque one. */
function onto(hex: string, page: string): number[] {
  const opacity = hex.length > 7 ? Number.parseInt(hex.slice(7), 16) / 255 : 1;
  const below = channels(page);
  return channels(hex).map((channel, at) => channel * opacity + (below[at] ?? 0) * (1 - opacity));
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text: readonly number[], behind: readonly number[]): number {
  const [darker = 0, lighter = 0] = [luminance(text), luminance(behind)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

suite('Contrast of the marks', () => {
  const styles: readonly DecorationStyle[] = [
    ...Object.values(decorationStyles),
    ...Object.values(coverageStyles),
    ...Object.values(linkedStyles),
  ];

  for (const theme of Object.keys(themes) as Theme[]) {
    const { page, text } = themes[theme];

    test(`words can be read on every background in ${theme}`, () => {
      const backgrounds = styles.flatMap(({ background }) => background ?? []);
      assert.ok(backgrounds.length > 0);
      for (const background of backgrounds) {
        for (const colour of text) {
          const ratio = contrast(channels(colour), onto(colourIn(theme, background), page));
          assert.ok(ratio >= readable, `${colour} on ${background}: ${ratio.toFixed(2)}`);
        }
      }
    });

    test(`words that are coloured can be read in ${theme}`, () => {
      const coloured = styles.flatMap(({ words }) => words ?? []);
      assert.ok(coloured.length > 0);
      for (const words of coloured) {
        const ratio = contrast(onto(colourIn(theme, words), page), channels(page));
        assert.ok(ratio >= readable, `${words}: ${ratio.toFixed(2)}`);
      }
    });
  }
});
