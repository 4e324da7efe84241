/**
 * The address that opens a folder in the served VS Code.
 * @param {import('./server.mjs').Server} server
 * @param {string} folder absolute path
 * @param {Record<string, string>} payload absolute paths, by the name under which VS Code takes them
 */
export function workbenchAddress({ port, token }, folder, payload = {}) {
  const query = new URLSearchParams({ tkn: token, folder });
  const entries = Object.entries(payload).map(([name, path]) => [
    name,
    `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`,
  ]);
  if (entries.length > 0) query.set('payload', JSON.stringify(entries));
  return `http://127.0.0.1:${port}/?${query}`;
}
