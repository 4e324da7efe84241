import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { workbenchAddress } from '../../host/address.mjs';
import { launchBrowser } from '../../host/browser.mjs';
import { ensureHost } from '../../host/install.mjs';
import { installExtension, temporaryProfile } from '../../host/profile.mjs';
import { startServer } from '../../host/server.mjs';
import { temporaryWorkspace } from '../../host/workspace.mjs';
import { chooseByQuickInput, chooseFromOpenList, commandPalette, goToFile } from './quick-input.ts';
import {
  chooseAction,
  focusedEditor,
  openLightBulb,
  putCursorByFind,
  showHover,
  visibleText,
} from './editor.ts';

import { patience } from './patience.ts';
import { stillSettings, takePicture } from './picture.ts';
import { showTheme, shownThemes, type Theme, themeSettings } from './theme.ts';

export interface WorkbenchOptions {
  /** A folder of the project to work on a temporary copy of. */
  workspace?: string;
  /** Text files of the workspace, by their path in it: added to the folder's, or all there is. */
  files?: Record<string, string>;
  theme?: Theme;
  /** The language of the extension's own strings; the workbench stays English. */
  language?: 'en' | 'ja';
  settings?: Record<string, unknown>;
  /** Of the window, in CSS pixels. */
  size?: { width: number; height: number };
}

/** VS Code with the extension of this checkout, as the person who sits before it has it. */
export interface Workbench {
  /** For whatever the methods here do not do. Its time-outs suit a loaded machine. */
  readonly page: Page;
  /** Absolute path of the temporary workspace: what the editor saves can be read there. */
  readonly folder: string;
  /** Opens a file of the workspace by Go to File, as far as its text being there. */
  openFile(path: string): Promise<void>;
  /** Runs a command by the title that the palette shows, category included (`Notices: Validate All Records`). */
  runCommand(title: string): Promise<void>;
  /** Takes an entry of the list that a command or a key has opened in the quick input box. */
  choose(entry: string): Promise<void>;
  /** Puts the cursor before the first place of the active editor's text that reads so, by Find. */
  putCursorOn(text: string): Promise<void>;
  /** What the editor says of the place under the cursor, by Show Hover. */
  hoverText(): Promise<string>;
  /** Opens the light bulb's menu at the cursor (Ctrl+.), as far as this entry being in it. */
  openLightBulb(entry: string): Promise<void>;
  /** Takes an entry of the light bulb's open menu. */
  chooseAction(entry: string): Promise<void>;
  /** The editor of a file by its name, once it is the active one and has the focus: keys pressed sooner may be lost. */
  editor(name: string): Locator;
  /** Presses keys one after the other, each as Playwright names it: `Control+.`, `Enter`, `F8`. */
  press(...keys: string[]): Promise<void>;
  /** The lines of the active editor that are in view, as one string. */
  visibleText(): Promise<string>;
  /** Takes a picture in each kind of theme: `out/pictures/<name>-<theme>.png`. */
  pictures(name: string): Promise<void>;
  /** Takes a screenshot to `out/pictures/<name>.png` and gives its path. */
  picture(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Tests run from the project's folder, as npm runs every script. */
const project = process.cwd();

/** Starts a server and a browser of its own; whoever opens it closes it. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const {
    workspace,
    files,
    theme = 'light',
    language,
    settings,
    size = { width: 1280, height: 800 },
  } = options;
  const host = await ensureHost(project);
  const research = temporaryWorkspace({ copyOf: workspace && resolve(project, workspace), files });
  const profile = temporaryProfile({
    settings: { ...themeSettings, ...stillSettings, ...settings },
    language,
  });
  installExtension(profile, project);
  const server = await startServer(host, profile, { language, lean: true });
  const browser = await launchBrowser(host);
  const close = async () => {
    await browser.close();
    await server.stop();
    profile.remove();
    research.remove();
  };
  // Nothing more will happen on the page of a server that has ended: waiting for it fails at once.
  void server.ended.then(() => browser.close());

  try {
    const page = await browser.newPage({ viewport: size });
    page.setDefaultTimeout(patience);
    await page.goto(workbenchAddress(server, research.folder));
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await showTheme(page, theme);
    return { page, folder: research.folder, ...handsAndEyes(page), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function handsAndEyes(page: Page): Omit<Workbench, 'page' | 'folder' | 'close'> {
  return {
    async openFile(path) {
      await chooseByQuickInput(page, goToFile, path);
      const name = path.slice(path.lastIndexOf('/') + 1);
      await focusedEditor(page, name).waitFor();
      await page.locator('.editor-group-container.active .view-line').first().waitFor();
    },
    runCommand: (title) => chooseByQuickInput(page, commandPalette, title),
    choose: (entry) => chooseFromOpenList(page, entry),
    putCursorOn: (text) => putCursorByFind(page, text),
    hoverText: () => showHover(page),
    openLightBulb: (entry) => openLightBulb(page, entry),
    chooseAction: (entry) => chooseAction(page, entry),
    editor: (name) => focusedEditor(page, name),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    visibleText: () => visibleText(page),
    async pictures(name) {
      for (const theme of shownThemes) {
        await showTheme(page, theme);
        await takePicture(page, `${name}-${theme}`);
      }
    },
    picture: (name) => takePicture(page, name),
  };
}
