/**
 * Loads the built extension without VS Code, in a process of its own, and prints what that took as JSON:
 * `{ ms, files: [path, bytes][] }`. Whatever it takes from `vscode` is a stand-in that answers anything.
 */
const Module = require('node:module');
const { statSync } = require('node:fs');
const { resolve } = require('node:path');

const load = Module._load;
const anything = new Proxy(function () {}, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '' : anything),
  apply: () => anything,
  construct: () => ({}),
});
Module._load = (request, ...rest) => (request === 'vscode' ? anything : load(request, ...rest));

const entry = resolve('dist/extension.js');
const before = performance.now();
require(entry);
const ms = performance.now() - before;

const files = Object.keys(require.cache).filter((path) => path !== __filename);
console.log(JSON.stringify({ ms, files: files.map((path) => [path, statSync(path).size]) }));
