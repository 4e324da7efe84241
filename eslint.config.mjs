import { builtinModules } from 'node:module';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const nodeModules = ['node:*', ...builtinModules.filter((name) => !name.startsWith('_'))];

/**
 * The layers, lowest first: what each may not import, and the way out. One table, because the rule is one idea:
 * text goes in at the bottom, facts come out as records, and two doors open on the same rooms.
 */
const layers = {
  analysis: {
    folders: [
      'yaml',
      'records',
      'vocabulary',
      'threads',
      'tokenizer',
      'exports',
      'imports',
      'corpus',
      'cli',
      'extension',
    ],
    packages: ['vscode', ...nodeModules, 'kuromoji', 'yaml', 'ajv', 'ajv/*'],
    wayOut: 'analysis is pure: take what you need by argument, or define a port for it.',
  },
  yaml: {
    folders: [
      'records',
      'vocabulary',
      'threads',
      'tokenizer',
      'exports',
      'imports',
      'corpus',
      'cli',
      'extension',
      'analysis/*/**',
    ],
    packages: ['vscode', ...nodeModules, 'kuromoji'],
    wayOut:
      'yaml knows places and mistakes, whatever a file is about: take its schema and rules by argument.',
  },
  records: {
    folders: [
      'vocabulary',
      'threads',
      'tokenizer',
      'exports',
      'imports',
      'corpus',
      'cli',
      'extension',
      'analysis/*/**',
    ],
    packages: ['vscode', ...nodeModules, 'kuromoji'],
    wayOut: 'records knows no files and enters analysis through its index.ts only.',
  },
  vocabulary: {
    folders: [
      'records',
      'threads',
      'tokenizer',
      'exports',
      'imports',
      'corpus',
      'cli',
      'extension',
      'analysis/*/**',
    ],
    packages: ['vscode', ...nodeModules, 'kuromoji'],
    wayOut: 'vocabulary knows no files and enters analysis through its index.ts only.',
  },
  exports: {
    folders: [
      'yaml',
      'vocabulary',
      'threads',
      'tokenizer',
      'imports',
      'corpus',
      'cli',
      'extension',
      'analysis/*/**',
    ],
    packages: ['vscode', ...nodeModules, 'kuromoji', 'yaml', 'ajv', 'ajv/*'],
    wayOut: 'exports renders what it is given: words and files are the business of those who call it.',
  },
  imports: {
    folders: ['vocabulary', 'threads', 'tokenizer', 'corpus', 'cli', 'extension', 'analysis/*/**'],
    packages: ['vscode', ...nodeModules, 'kuromoji', 'ajv', 'ajv/*'],
    wayOut: 'imports reads what it is given, and knows exports as the way that records went out.',
  },
  threads: {
    folders: [
      'analysis',
      'yaml',
      'records',
      'vocabulary',
      'tokenizer',
      'exports',
      'imports',
      'corpus',
      'cli',
      'extension',
    ],
    packages: ['vscode'],
    wayOut: 'threads carries requests and answers, whatever they are about.',
  },
  tokenizer: {
    folders: [
      'yaml',
      'records',
      'vocabulary',
      'exports',
      'imports',
      'corpus',
      'cli',
      'extension',
      'analysis/*/**',
    ],
    packages: ['vscode'],
    wayOut: 'tokenizer implements the port of analysis/index.ts and nothing else.',
  },
  corpus: {
    folders: ['cli', 'extension', 'analysis/*/**'],
    packages: ['vscode'],
    wayOut: 'corpus serves the editor and the command line alike: take what differs by argument.',
  },
  cli: {
    folders: ['extension', 'analysis/*/**'],
    packages: ['vscode'],
    wayOut: 'the command line and the editor share analysis, records, tokenizer and corpus, not each other.',
  },
  extension: {
    folders: ['cli', 'webview', 'analysis/*/**'],
    packages: ['kuromoji'],
    wayOut: 'rules about notice text belong to analysis.',
  },
};

const layerBans = Object.entries(layers).map(([layer, { folders, packages, wayOut }]) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: folders.map((folder) => `**/${folder}/**`), message: `Layer border: ${wayOut}` },
          { group: packages, message: `Layer border: ${wayOut}` },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      '.vscode-test/',
      '**/generated/',
      'test/host/node_modules/',
      '.dependency-cruiser.cjs',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Code points are what is meant where a string is spread here: lists of Japanese characters.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > VariableDeclaration[kind="let"]',
          message: 'No module state: take it by argument; one place wires and freezes.',
        },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Mocha runs `test` and `suite` by itself; the promise they might return is not ours to await.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'max-lines': 'off',
      // Full-width blanks are part of a notice.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['test/**/*.test.mjs'],
    languageOptions: { globals: { suite: 'readonly', suiteSetup: 'readonly', test: 'readonly' } },
  },
  ...layerBans,
);
