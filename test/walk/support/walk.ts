import { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench.ts';

/**
 * A suite whose tests share one workbench, in the order in which they stand: it opens before the first and closes after
 * the last. Where a test fails, a picture of what it saw is kept in out/pictures.
 */
export function walk(
  title: string,
  options: WorkbenchOptions,
  define: (workbench: () => Workbench) => void,
): void {
  suite(title, () => {
    let opened: Workbench | undefined;
    suiteSetup(async () => {
      opened = await openWorkbench(options);
    });
    teardown(async function () {
      if (this.currentTest?.state !== 'failed') return;
      const name = this.currentTest.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-');
      console.log(`    seen: ${(await opened?.picture(`failed-${name}`)) ?? 'nothing'}`);
    });
    suiteTeardown(async () => {
      await opened?.close();
    });
    define(() => {
      if (!opened) throw new Error('the workbench is open within tests only');
      return opened;
    });
  });
}
