/** `node bench/dates.mjs`: dates beside chrono-node's Japanese, numbers of people beside recognizers-text's. */
import recognizers from '@microsoft/recognizers-text-suite';
import { ja } from 'chrono-node';
import { bundled, megabytes, processorTime, tell } from './measure.mjs';
import { corpus, marked, textOf } from './notices.mjs';

const { foldText, readDates, createAnalyzer } = await bundled(
  'dates',
  `export { foldText } from './src/analysis/text/folded-view.ts';
   export { readDates } from './src/analysis/mentions/dates/index.ts';
   export { createAnalyzer } from './src/analysis/index.ts';`,
);
const dates = (text) => {
  const folded = foldText(text).text;
  return readDates(folded, [{ start: 0, end: folded.length }], {});
};

// One notice at a time, as both are used: a date is read by the one before it.
const size = megabytes(corpus.join(''));
// Many times: the corpus is small, and most of ours is compiled late, in many functions.
const speed = (read) =>
  (1000 * size) / processorTime(() => corpus.forEach((text) => read(text)), { times: 50, warm: 200 });
const [ours, theirs] = [speed(dates), speed((text) => ja.parse(text))];
tell({
  name: 'dates: text read in a second of the processor',
  unit: 'MB/s',
  ours,
  theirs,
  ratio: ours / theirs,
  atLeast: 5,
});

/** How many of the dates that are marked in the corpus lie where something was found. */
const found = (read) =>
  marked.reduce((sum, { text, mentions }) => {
    const spans = read(text);
    const isFound = ({ start, end }) => spans.some((span) => span.start < end && start < span.end);
    return sum + mentions.filter((mention) => mention.kind === 'date' && isFound(mention)).length;
  }, 0);
const theirSpans = (text) =>
  ja.parse(text).map((date) => ({ start: date.index, end: date.index + date.text.length }));
const [ourDates, theirDates] = [found(dates), found(theirSpans)];
const all = marked.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'date')).length;
tell({
  name: `dates: found, of ${all} that are marked in the corpus`,
  unit: 'dates',
  ours: ourDates,
  theirs: theirDates,
  ratio: ourDates / theirDates,
  atLeast: 1,
});

// All of the engine against the numbers alone: recognizers-text has no Japanese for dates, nor for what is counted.
const analyze = createAnalyzer();
const sample = textOf(20_000);
const numbers = (text) => recognizers.recognizeNumber(text, recognizers.Culture.Japanese);
const rate = (read, times) =>
  (1000 * megabytes(sample)) / processorTime(() => read(sample), { times, warm: 1 });
const wholeEngine = (text) => {
  // The analyzer remembers the text that it has read last.
  analyze('');
  analyze(text);
};
const [ofAll, ofNumbers] = [rate(wholeEngine, 5), rate(numbers, 2)];
tell({
  name: 'all mentions and incidents, beside recognizers-text’s numbers alone',
  unit: 'MB/s',
  ours: ofAll,
  theirs: ofNumbers,
  ratio: ofAll / ofNumbers,
});
