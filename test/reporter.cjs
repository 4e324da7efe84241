/**
 * Mocha's spec reporter, which also writes `{ passed, failed }` to the file that NOTICE_ANNOTATOR_RESULTS names, so
 * that scripts/test.mjs can sum over suites that run in several processes.
 */
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const file = process.env.NOTICE_ANNOTATOR_RESULTS;
      const { passes, failures } = this.stats;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures }));
    });
  }
};
