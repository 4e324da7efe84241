import { build } from 'esbuild';

/** Imports a TypeScript module of src, so that a generator need not repeat what the code knows. */
export async function importTypeScript(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
