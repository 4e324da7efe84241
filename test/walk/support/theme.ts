import type { Page } from 'playwright-core';

/** What the system asks for, and the class that VS Code then gives its workbench. */
const themes = {
  light: { colorScheme: 'light', forcedColors: 'none', shown: 'vs' },
  dark: { colorScheme: 'dark', forcedColors: 'none', shown: 'vs-dark' },
  'high-contrast': { colorScheme: 'dark', forcedColors: 'active', shown: 'hc-black' },
  'high-contrast-light': { colorScheme: 'light', forcedColors: 'active', shown: 'hc-light' },
} as const;

export type Theme = keyof typeof themes;

/** What pictures are taken in; the light one is the last, and what follows is seen in it. */
export const shownThemes = ['dark', 'high-contrast', 'light'] as const satisfies readonly Theme[];

/** VS Code follows the system: so a theme changes without a key, and whatever stands open stays. */
export const themeSettings = {
  'window.autoDetectColorScheme': true,
  'window.autoDetectHighContrast': true,
  'workbench.preferredLightColorTheme': 'Light Modern',
  'workbench.preferredDarkColorTheme': 'Dark Modern',
  'workbench.preferredHighContrastColorTheme': 'Default High Contrast',
  'workbench.preferredHighContrastLightColorTheme': 'Default High Contrast Light',
};

/** Has the system ask for a kind of theme. */
export async function askForTheme(page: Page, theme: Theme): Promise<void> {
  const { colorScheme, forcedColors } = themes[theme];
  await page.emulateMedia({ colorScheme, forcedColors });
}

/** Shows the workbench in a theme, as far as its colours being there. */
export async function showTheme(page: Page, theme: Theme): Promise<void> {
  await askForTheme(page, theme);
  await page.locator(`.monaco-workbench.${themes[theme].shown}`).first().waitFor();
}
