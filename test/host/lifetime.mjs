const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Has something done when this process ends, whether it ends by itself, by Ctrl+C or by being told to: Node.js runs no
 * `exit` listener for a signal that nobody listens to.
 * @param {() => void} end must be synchronous
 * @returns {() => void} takes it back
 */
export function whenProcessEnds(end) {
  const quit = () => process.exit(130);
  process.on('exit', end);
  for (const signal of signals) process.on(signal, quit);
  return () => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, quit);
  };
}
