import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.mjs';

/**
 * A user's place in VS Code: settings, state and installed extensions, all outside the user's real ones.
 * @typedef {object} Profile
 * @property {string} userData
 * @property {string} extensions
 */

/**
 * What keeps pictures free of everything that is not the extension's. Files are saved when asked, as on the desktop: a VS
 * Code in a browser would save them after a second, sooner or later than a test looks.
 */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * A profile in a temporary folder.
 * @param {{ settings?: Record<string, unknown> | undefined, language?: string | undefined }} [options] `language`: the
 *   display language; the extension's own strings appear in it, the workbench stays English
 * @returns {Profile & { remove: () => void }}
 */
export function temporaryProfile({ settings = {}, language } = {}) {
  const folder = temporaryFolder();
  const profile = profileIn(folder.path);
  writeSettings(profile, settings);
  if (language) writeLanguagePack(profile, language);
  return { ...profile, remove: folder.remove };
}

/**
 * A profile that stays: settings that the user changed are there the next time.
 * @param {string} folder
 * @returns {Profile}
 */
export function lastingProfile(folder) {
  const profile = profileIn(folder);
  if (!existsSync(settingsFile(profile))) writeSettings(profile, {});
  return profile;
}

/**
 * @param {string} folder
 * @returns {Profile}
 */
function profileIn(folder) {
  const profile = { userData: join(folder, 'user-data'), extensions: join(folder, 'extensions') };
  mkdirSync(join(profile.userData, 'User'), { recursive: true });
  mkdirSync(profile.extensions, { recursive: true });
  return profile;
}

/** @param {Profile} profile */
const settingsFile = ({ userData }) => join(userData, 'User/settings.json');

/**
 * Replaces the user's settings. A served VS Code reads them when it opens, and not again.
 * @param {Profile} profile
 * @param {Record<string, unknown>} settings
 */
function writeSettings(profile, settings) {
  const all = { ...quietSettings, ...settings };
  writeFileSync(settingsFile(profile), `${JSON.stringify(all, undefined, 2)}\n`);
}

/**
 * VS Code speaks a language only when a pack of it is installed, and packs come from the marketplace alone. This one
 * says nothing, which is enough for `vscode.env.language` and so for the extension's own translations.
 * @param {Profile} profile
 * @param {string} language
 */
function writeLanguagePack({ userData }, language) {
  const messages = join(userData, `${language}.i18n.json`);
  writeFileSync(messages, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: language,
    label: language,
    extensions: [
      { extensionIdentifier: { id: `notice-annotator.language-pack-${language}` }, version: '1.0.0' },
    ],
    translations: { vscode: messages },
  };
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/**
 * Installs an extension from its source folder, as it is there at the server's next start. An extension that is loaded
 * for development would do it in a VS Code that shows no notifications.
 * @param {Profile} profile
 * @param {string} folder absolute path of the folder with the extension's package.json
 */
export function installExtension({ extensions }, folder) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const installed = {
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, scheme: 'file', path: folder },
    metadata: { source: 'vsix' },
  };
  writeFileSync(join(extensions, 'extensions.json'), JSON.stringify([installed]));
}
