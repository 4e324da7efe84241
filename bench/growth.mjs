/** `node bench/growth.mjs`: how the time grows when a text is a hundred times as long, 10 KB and 1 MB; hostile texts too. */
import { bundled, processorTime, tell } from './measure.mjs';
import { textOf } from './notices.mjs';

const { createAnalyzer } = await bundled(
  'growth',
  `export { createAnalyzer } from './src/analysis/index.ts';`,
);
const analyze = createAnalyzer();
const read = (text) => {
  // The analyzer remembers the text that it has read last.
  analyze('');
  analyze(text);
};
const TIMES = 100;

/** Texts of some bytes in UTF-8. */
const texts = {
  notices: (bytes) => textOf(bytes / 3),
  'one line': (bytes) => textOf(bytes / 3).replaceAll('\n', ''),
  digits: (bytes) => '1234567890'.repeat(bytes / 10),
  commas: (bytes) => '1,'.repeat(bytes / 2),
  年: (bytes) => '年'.repeat(bytes / 3),
  '1年1月': (bytes) => '1年1月'.repeat(bytes / 8),
};
for (const [name, make] of Object.entries(texts)) {
  const [short, long] = [make(10_000), make(10_000 * TIMES)];
  const ours = processorTime(() => read(long), { times: 3, warm: 1 });
  const theirs = processorTime(() => read(short), { times: 20, warm: 10 });
  tell({
    name: `growth: ${name}`,
    unit: 'ms for 1 MB, 10 KB',
    ours,
    theirs,
    ratio: ours / theirs,
    atMost: 130,
  });
}
