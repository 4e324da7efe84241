import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { webAnnotation } from '../../../../src/exports/web-annotation/web-annotation.ts';
import { exported, fileOf, notice, record } from '../standoff/yoshino.ts';

/** Written after the recommendation's sections 3 (annotations, bodies, targets), 4.2 (selectors) and 5 (collections). */
const collectionSchema = {
  type: 'object',
  required: ['@context', 'type', 'first', 'total'],
  properties: {
    '@context': {
      type: 'array',
      items: [{ const: 'http://www.w3.org/ns/anno.jsonld' }, { type: 'object' }],
      minItems: 2,
      additionalItems: false,
    },
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      required: ['type', 'items'],
      properties: {
        type: { const: 'AnnotationPage' },
        startIndex: { type: 'integer', minimum: 0 },
        items: { type: 'array', items: { $ref: '#/definitions/annotation' } },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
  definitions: {
    annotation: {
      type: 'object',
      required: ['id', 'type', 'target'],
      properties: {
        id: { type: 'string', pattern: '^urn:[a-z0-9][a-z0-9-]{0,31}:[!-~]+$' },
        type: { const: 'Annotation' },
        motivation: { enum: ['classifying', 'tagging', 'identifying', 'commenting'] },
        body: { type: 'array', items: { $ref: '#/definitions/body' } },
        target: { type: 'array', minItems: 1, items: { $ref: '#/definitions/target' } },
      },
      additionalProperties: false,
    },
    body: {
      type: 'object',
      required: ['type', 'value'],
      properties: {
        type: { const: 'TextualBody' },
        purpose: { enum: ['classifying', 'tagging', 'identifying', 'commenting'] },
        value: { type: 'string', minLength: 1 },
        format: { const: 'text/plain' },
      },
      additionalProperties: false,
    },
    target: {
      type: 'object',
      required: ['type', 'source', 'selector'],
      properties: {
        type: { const: 'SpecificResource' },
        source: { type: 'string', pattern: '^[!-~]+$' },
        state: { type: 'object', required: ['type'], properties: { type: { const: 'State' } } },
        selector: {
          type: 'array',
          items: { oneOf: [{ $ref: '#/definitions/quote' }, { $ref: '#/definitions/position' }] },
        },
      },
      additionalProperties: false,
    },
    quote: {
      type: 'object',
      required: ['type', 'exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1 },
        prefix: { type: 'string', minLength: 1 },
        suffix: { type: 'string', minLength: 1 },
      },
      additionalProperties: false,
    },
    position: {
      type: 'object',
      required: ['type', 'start', 'end'],
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 1 },
      },
      additionalProperties: false,
    },
  },
};

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Collection {
  readonly total: number;
  readonly first: {
    readonly items: readonly {
      readonly id: string;
      readonly body: readonly { readonly purpose: string; readonly value: string }[];
      readonly target: readonly {
        readonly source: string;
        readonly selector: readonly Selector[];
        readonly state: unknown;
      }[];
    }[];
  };
}

suite('export as Web Annotations', () => {
  const collection = async () => {
    const matches = new Ajv({ strict: true }).compile<Collection>(collectionSchema);
    const parsed: unknown = JSON.parse(fileOf(await exported(webAnnotation), ''));
    if (!matches(parsed)) throw new Error(JSON.stringify(matches.errors));
    return parsed;
  };

  test('selects the words by what they are and where they are, in code points of the notice itself', async () => {
    const { first } = await collection();
    const letters = Array.from(notice);
    const selected = first.items.flatMap(({ target }) => target.map(({ selector }) => selector));
    assert.equal(selected.length, 14);
    for (const [quote, position] of selected) {
      assert.equal(letters.slice(position?.start, position?.end).join(''), quote?.exact);
    }
  });

  test('classifies and tags each value once, whatever words it rests on', async () => {
    const { first, total } = await collection();
    assert.equal(total, 13);
    assert.equal(new Set(first.items.map(({ id }) => id)).size, total);
    const cause = first.items.find(({ body }) =>
      body.some(({ value }) => value === 'cause_unauthorized-access'),
    );
    assert.deepEqual(
      cause?.body.map(({ purpose, value }) => [purpose, value]),
      [
        ['classifying', 'cause_unauthorized-access'],
        ['tagging', 'unauthorized-access'],
      ],
    );
    assert.equal(cause.target.length, 2);
  });

  test('names the state of the notice that the words were selected in', async () => {
    const { first } = await collection();
    assert.deepEqual(first.items[0]?.target[0]?.state, { type: 'State', sha256: record.source.sha256 });
  });

  test('refers to a notice whatever its name holds', async () => {
    const source = { ...record.source, notice: 'notices/お知らせ #1?.txt' };
    const parsed = JSON.parse(
      fileOf(await exported(webAnnotation, { of: { ...record, source } }), ''),
    ) as Collection;
    const refersTo = new URL(parsed.first.items[0]?.target[0]?.source ?? '', 'https://corpus.example/');
    assert.equal(decodeURIComponent(refersTo.pathname), `/${source.notice}`);
  });

  test('is a collection of none where a notice is not there', async () => {
    const parsed = JSON.parse(fileOf(await exported(webAnnotation, { text: null }), '')) as Collection;
    assert.deepEqual([parsed.total, parsed.first.items], [0, []]);
  });
});
