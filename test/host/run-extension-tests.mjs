/**
 * Runs test/extension in a real VS Code, on a temporary copy of samples/ and a profile of its own.
 *
 * | host                                | when                                                               |
 * | ----------------------------------- | ------------------------------------------------------------------ |
 * | VS Code's server, headless Chromium | on Linux x64                                                       |
 * | desktop VS Code, downloaded         | elsewhere, and where NOTICE_ANNOTATOR_VSCODE=desktop (it needs a display) |
 */
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { hostIsAvailable } from './install.mjs';
import { temporaryProfile } from './profile.mjs';
import { temporaryWorkspace } from './workspace.mjs';

const project = resolve(import.meta.dirname, '../..');
const desktop = process.env.NOTICE_ANNOTATOR_VSCODE === 'desktop' || !hostIsAvailable;
const executable = desktop
  ? { version: 'stable' }
  : { vscodeExecutablePath: join(project, 'test/host/launcher.mjs') };

const { folder } = temporaryWorkspace({ copyOf: join(project, 'samples') });
const { userData, extensions } = temporaryProfile();
const { NOTICE_ANNOTATOR_RESULTS: results, NOTICE_ANNOTATOR_GREP: chosen } = process.env;

try {
  await runTests({
    ...executable,
    extensionDevelopmentPath: project,
    extensionTestsPath: join(project, 'out/test/extension/index.js'),
    launchArgs: [folder, `--user-data-dir=${userData}`, `--extensions-dir=${extensions}`],
    extensionTestsEnv: {
      ...(results && { NOTICE_ANNOTATOR_RESULTS: resolve(results) }),
      ...(chosen && { NOTICE_ANNOTATOR_GREP: chosen }),
    },
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
