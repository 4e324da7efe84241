/** `npm run accuracy`: scores the engine on the project's own corpus, and fails below the recorded figures. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../../src/analysis/index.ts';
import { createAnalyst } from '../../src/corpus/analyse/analyst.ts';
import { extractRecords } from '../../src/corpus/analyse/extract-records.ts';
import { createKuromojiTokenizer } from '../../src/tokenizer/kuromoji-tokenizer.ts';
import { type Case, readCorpus } from './corpus.ts';
import { below, readFloors, writeFloors } from './floors.ts';
import { scoreMentions } from './score-mentions.ts';
import { scoreRecords } from './score-records.ts';
import { categories, figuresOf, type Outcome } from './tally.ts';

const FLOORS = 'test/accuracy/figures.yaml';

const { values } = parseArgs({
  options: {
    show: { type: 'string', multiple: true, default: [] },
    corpus: { type: 'string', default: 'test/accuracy/corpus' },
    record: { type: 'boolean', default: false },
  },
});

const analyst = createAnalyst({
  analyze: createAnalyzer(),
  tokenizer: createKuromojiTokenizer('out/dictionary'),
  onTokenizerFailure: (error) => {
    throw error;
  },
});

async function score({ name, notice, expected }: Case): Promise<Outcome[]> {
  const { published } = expected;
  const dated = published === undefined ? {} : { published };
  const analysis = await analyst.analyse(notice.text, dated);
  const records = extractRecords({ path: name, text: notice.text, ...dated }, analysis);
  const outcomes = [
    ...scoreMentions(notice, analysis.annotations),
    ...scoreRecords(expected.incidents, records),
  ];
  for (const { category, missed, invented } of outcomes) {
    if (!values.show.some((asked) => asked === 'all' || category.includes(asked))) continue;
    for (const words of missed) console.log(`- ${name}: ${category}: ${words}`);
    for (const words of invented) console.log(`+ ${name}: ${category}: ${words}`);
  }
  return outcomes;
}

async function main(): Promise<void> {
  const cases = readCorpus(values.corpus);
  const outcomes: Outcome[] = [];
  for (const one of cases) outcomes.push(...(await score(one)));
  console.log(
    `${cases.length} notices, ${cases.flatMap(({ expected }) => expected.incidents).length} incidents`,
  );
  for (const category of categories) {
    const { found, missed, invented, f1 } = figuresOf(category, outcomes);
    console.log(
      `${category.padEnd(20)} F1 ${f1.toFixed(3)}   found ${found}, missed ${missed}, invented ${invented}`,
    );
  }
  if (values.record) {
    writeFileSync(FLOORS, writeFloors(outcomes));
    return;
  }
  const worse = below(readFloors(existsSync(FLOORS) ? readFileSync(FLOORS, 'utf8') : ''), outcomes);
  for (const line of worse) console.error(line);
  if (worse.length > 0) process.exitCode = 1;
}

void main();
