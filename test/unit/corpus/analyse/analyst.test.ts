import assert from 'node:assert/strict';
import type { Analysis, AnalyzeOptions, Tokenizer } from '../../../../src/analysis/index.ts';
import { createAnalyst } from '../../../../src/corpus/analyse/analyst.ts';

const NO_TOKENS: Tokenizer = {
  tokenize: (pieces) => Promise.resolve(new Map(pieces.map((piece) => [piece, []]))),
};

/** Asks for every word of the text, until it has answers. */
function asking(seen: AnalyzeOptions[]) {
  return (text: string, options: AnalyzeOptions): Analysis => {
    seen.push(options);
    return {
      annotations: [],
      incidents: [],
      findings: [],
      sections: [],
      questions: options.tokens ? [] : text.split(' ').filter(Boolean),
    };
  };
}

suite('analyst', () => {
  let seen: AnalyzeOptions[];
  let failures: string[];
  const analystWith = (tokenizer: Tokenizer) =>
    createAnalyst({
      analyze: asking(seen),
      tokenizer,
      onTokenizerFailure: ({ message }) => failures.push(message),
    });
  setup(() => {
    seen = [];
    failures = [];
  });

  test('reads again with the answers to its questions', async () => {
    const drafts: (readonly string[])[] = [];
    const analysis = await analystWith(NO_TOKENS).analyse('甲 乙', {
      published: '2024-05-01',
      onFirstPass: ({ questions }) => drafts.push(questions),
    });
    assert.deepEqual(analysis.questions, []);
    assert.deepEqual(drafts, [['甲', '乙']]);
    assert.deepEqual(seen, [
      { published: '2024-05-01' },
      {
        published: '2024-05-01',
        tokens: new Map([
          ['甲', []],
          ['乙', []],
        ]),
      },
    ]);
  });

  test('reads by the user’s words both times', async () => {
    const vocabulary = { fields: [], causes: [], organizations: [], services: [], ignore: ['丙'] };
    await analystWith(NO_TOKENS).analyse('甲', { vocabulary });
    assert.deepEqual(seen, [
      { vocabulary, asksFirst: true },
      { vocabulary, tokens: new Map([['甲', []]]) },
    ]);
  });

  test('asks no tokenizer where there is no question', async () => {
    const never: Tokenizer = { tokenize: () => Promise.reject(new Error('asked')) };
    await analystWith(never).analyse('', { onFirstPass: () => assert.fail('a draft of what is final') });
    assert.deepEqual(failures, []);
    assert.equal(seen.length, 1);
  });

  const broken: Tokenizer = { tokenize: () => Promise.reject(new Error('no dictionary')) };

  test('does without the tokenizer when it fails, and says so once', async () => {
    const analyst = analystWith(broken);
    for (const text of ['甲', '乙', '丙']) assert.deepEqual((await analyst.analyse(text)).questions, [text]);
    assert.deepEqual(failures, ['no dictionary']);
    // What the first reading left out is read then.
    assert.deepEqual(seen.slice(0, 2), [{ asksFirst: true }, {}]);
  });

  test('keeps a first pass that was shown when the tokenizer fails', async () => {
    const shown: Analysis[] = [];
    const analysis = await analystWith(broken).analyse('甲', { onFirstPass: (first) => shown.push(first) });
    assert.deepEqual(shown, [analysis]);
    assert.deepEqual(seen, [{}]);
  });

  test('says so again when the tokenizer had worked in between', async () => {
    const outcomes = ['fails', 'works', 'fails', 'fails'];
    const analyst = analystWith({
      tokenize: (pieces) =>
        outcomes.shift() === 'works'
          ? NO_TOKENS.tokenize(pieces)
          : Promise.reject(new Error('out of memory')),
    });
    for (const text of ['甲', '乙', '丙', '丁']) await analyst.analyse(text);
    assert.deepEqual(failures, ['out of memory', 'out of memory']);
  });

  test('stops between the passes when aborted', async () => {
    const abort = new AbortController();
    const tokenizer: Tokenizer = {
      tokenize(pieces) {
        abort.abort();
        return NO_TOKENS.tokenize(pieces);
      },
    };
    await assert.rejects(analystWith(tokenizer).analyse('甲', { signal: abort.signal }), {
      name: 'AbortError',
    });
    assert.equal(seen.length, 1);
  });
});
