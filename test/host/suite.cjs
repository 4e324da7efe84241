/**
 * What the launcher has the extension host run in place of the suite: the suite, between two marks in the log. VS Code
 * reports an extension host that died in the middle as a success, and only the last mark tells that it did not.
 *
 * @param {string} path the suite: a CommonJS module with an asynchronous `run()`
 * @param {string} mark a line that nothing else prints
 */
exports.betweenMarks = (path, mark) => ({
  async run() {
    console.log(`${mark} running`);
    try {
      await require(path).run();
    } catch (error) {
      console.error(ownFrames(error));
      console.log(`${mark} failed`);
      throw error;
    }
    console.log(`${mark} passed`);
  },
});

/** The error's stack without the frames of VS Code and Node.js, which no test's author can do anything about. */
function ownFrames(error) {
  const lines = String(error?.stack ?? error).split('\n');
  return lines.filter((line) => !/^\s+at .*(code-server|node:|suite\.cjs)/.test(line)).join('\n');
}
