/**
 * Builds everything with esbuild: `node scripts/build.mjs [--watch] [--production] [--tests]`.
 *
 * | output              | what                                               |
 * | ------------------- | -------------------------------------------------- |
 * | dist/extension.js   | the extension host's entry                         |
 * | dist/extension/     | its parts that are loaded when first needed        |
 * | dist/*-worker.js    | worker threads of the editor and of bulk runs      |
 * | dist/cli.js         | the command line (the package's bin)               |
 * | dist/dict/          | kuromoji's dictionary, packed, and its licence     |
 * | out/test/**         | with --tests: what Mocha runs                      |
 *
 * Only the extension may leave `vscode` unresolved: a leak into another bundle breaks the build.
 */
import { cp, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { packDictionary } from './dictionary/pack-dictionary.mjs';
import { glob } from './glob.mjs';
import { splitCommonJs } from './split-commonjs.mjs';
import { context, build } from 'esbuild';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  logLevel: 'warning',
  // Bundled ES modules (fdir) make a `require` of their own from it.
  define: { 'import.meta.url': '__filename' },
  logOverride: { 'import-is-undefined': 'error' },
};
const shipped = {
  ...shared,
  outdir: 'dist',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
};

const bundles = [
  {
    ...shipped,
    entryPoints: { extension: 'src/extension/extension.ts' },
    external: ['vscode'],
    chunkNames: 'extension/[name]-[hash]',
    plugins: [splitCommonJs],
  },
  {
    ...shipped,
    entryPoints: {
      'analysis-worker': 'src/corpus/analyse/analysis-worker.ts',
      'record-worker': 'src/corpus/records/record-worker.ts',
      'tokenizer-worker': 'src/tokenizer/tokenizer-worker.ts',
      'import-worker': 'src/corpus/import/import-worker.ts',
      'notice-worker': 'src/corpus/run/notice-worker.ts',
      'original-worker': 'src/corpus/read/original-worker.ts',
    },
  },
  { ...shipped, entryPoints: { cli: 'src/cli/bin.ts' }, banner: { js: '#!/usr/bin/env node' } },
];

const forTests = {
  ...shared,
  sourcemap: 'inline',
  // Tests of the extension run inside VS Code, and Mocha must be the runner's own copy.
  external: [
    'vscode',
    'mocha',
    '@vscode/vsce',
    'fast-check',
    'vscode-textmate',
    'vscode-oniguruma',
    'playwright-core',
  ],
};
const unitTests = await glob('test/unit/**/*.test.ts');
const tests = [
  {
    ...forTests,
    entryPoints: await glob(
      'test/{load,deploy,extension,walk,package}/**/*.test.ts',
      'test/extension/index.ts',
    ),
    outdir: 'out/test',
    outbase: 'test',
  },
  // One bundle, so that the lexicon is loaded once and not with each file. Not `import`: the package says of its
  // modules that they have no side effects, and a test is nothing else.
  {
    ...forTests,
    stdin: { contents: unitTests.map((file) => `require('./${file}');`).join('\n'), resolveDir: '.' },
    outfile: 'out/test/unit.test.js',
  },
];

if (production) await rm('dist', { recursive: true, force: true });
await cp(await packDictionary(), 'dist/dict', { recursive: true });
// The character maps of Japanese PDFs; those of other languages would be of no use.
const cMaps = 'node_modules/pdfjs-dist/cmaps';
const japanese =
  /^(?:(?:78|83|90|Add|Ext|NWP)\w*-.*|(?:EUC-)?[HV]|(?:Adobe-Japan1|UniJIS).*|Hankaku|Hiragana|Katakana|Roman|WP-Symbol)\.bcmap$|^LICENSE$/u;
await cp(cMaps, 'dist/cmaps', {
  recursive: true,
  filter: (file) => file === cMaps || japanese.test(basename(file)),
});

if (flags.has('--watch')) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  if (flags.has('--tests')) {
    await rm('out/test', { recursive: true, force: true });
    bundles.push(...tests);
  }
  await Promise.all(bundles.map((bundle) => build(bundle)));
}
