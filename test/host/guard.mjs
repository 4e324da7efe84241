/**
 * Preloaded into VS Code's server: ends it and all that it started when whoever started it is no more. Even of a process
 * that was killed the system closes the pipes.
 */
if (process.argv[1]?.endsWith('server-main.js')) {
  process.stdin.once('end', () => process.kill(-process.pid, 'SIGKILL')).resume();
}
