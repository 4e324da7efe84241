import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/**
 * The suite's entry in the extension host: runs every test of this folder, and rejects where one fails or none is there.
 * The extension host does not wait for a process to end, so Mocha's own exit code is of no use here.
 * NOTICE_ANNOTATOR_GREP picks tests by their titles.
 */
export async function run(): Promise<void> {
  const project = join(__dirname, '../../..');
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, reporter: join(project, 'test/reporter.cjs') });
  const chosen = process.env.NOTICE_ANNOTATOR_GREP;
  if (chosen) mocha.grep(chosen);
  const entries = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort();
  const files = entries.filter((entry) => entry.endsWith('.test.js'));
  if (files.length === 0) throw new Error(`no test files in ${__dirname}`);
  for (const file of files) mocha.addFile(join(__dirname, file));
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures > 0) throw new Error(`${failures} failed`);
}
