/**
 * Lets a CommonJS bundle load its parts when they are first needed.
 *
 * esbuild splits only ES modules, and would put all that is behind an `import()` into the one file that is compiled at
 * the start. So the bundle is split as ES modules, and each file is then turned into CommonJS: an `import()` becomes a
 * `require` that waits until it is reached.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { transform } from 'esbuild';

export const splitCommonJs = {
  name: 'split-commonjs',
  setup({ initialOptions, onEnd }) {
    const { minify, platform, sourcemap, target } = initialOptions;
    Object.assign(initialOptions, {
      format: 'esm',
      splitting: true,
      write: false,
      sourcemap: sourcemap && 'inline',
    });
    onEnd(async ({ outputFiles = [] }) => {
      await Promise.all(
        outputFiles.map(async ({ path, text }) => {
          const { code } = await transform(text, {
            format: 'cjs',
            minify,
            platform,
            sourcemap: sourcemap && 'inline',
            supported: { 'dynamic-import': false },
            target,
          });
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, code);
        }),
      );
    });
  },
};
