import type { ExportFormat } from '../export-format.ts';
import { labelledRecord } from '../standoff/labelled-record.ts';
import type { NoticeLabel } from '../standoff/notice-labels.ts';
import type { ToolText } from '../standoff/tool-text.ts';
import type { NoticeRecord } from '../../records/index.ts';

/** What this project adds to the terms of the recommendation: the hash of the text that was annotated. */
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  { sha256: 'https://notice-annotator.example/ns#sha256' },
];

/**
 * W3C Web Annotation Data Model in JSON-LD: an AnnotationCollection with one page, and an annotation a value. Each of its
 * targets is a quote, selected by its words (TextQuoteSelector) and by its position (TextPositionSelector), in the state
 * of the notice that has the record's hash. Of its bodies the first classifies it by label, the second tags it with the
 * value in the compact form that evidence keeps.
 *
 * Source: the recommendation of 23 February 2017, w3.org/TR/annotation-model; code points by its 4.2.4 and 4.2.5.
 */
export const webAnnotation: ExportFormat = {
  summary: "W3C Web Annotation (JSON-LD); needs the notices' texts",
  extension: 'jsonld',
  async *render(records, render) {
    const page = { type: 'AnnotationPage', startIndex: 0 };
    yield `{"@context": ${JSON.stringify(context)},\n "type": "AnnotationCollection",\n "label": "Notice Annotator",\n`;
    yield ` "first": ${JSON.stringify(page).slice(0, -1)}, "items": [`;
    let total = 0;
    for await (const exported of records) {
      const labelled = await labelledRecord(exported, render, { oneFor: 'value', lineFeeds: false });
      for (const label of labelled?.labels ?? []) {
        const annotation = annotationOf(label, exported.record, labelled?.toolText);
        yield `${total === 0 ? '' : ','}\n  ${JSON.stringify(annotation)}`;
        total += 1;
      }
    }
    yield `\n ]},\n "total": ${total}}\n`;
  },
};

function annotationOf(
  { name, quotes }: NoticeLabel,
  { id, source }: NoticeRecord,
  toolText: ToolText | undefined,
) {
  const value = quotes[0]?.value;
  const path = value?.path.join('/') ?? '';
  return {
    // Labels that had to be parted rest on other words.
    id: iri('annotation', `${id}/${path}/${quotes[0]?.quote.path.at(-1) ?? 0}`),
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: name, format: 'text/plain' },
      { type: 'TextualBody', purpose: 'tagging', value: value?.text ?? '', format: 'text/plain' },
    ],
    target: quotes.map(({ quote, span }) => ({
      type: 'SpecificResource',
      source: relativeReference(source.notice),
      state: { type: 'State', sha256: source.sha256 },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote.exact,
          ...(quote.prefix && { prefix: quote.prefix }),
          ...(quote.suffix && { suffix: quote.suffix }),
        },
        {
          type: 'TextPositionSelector',
          start: toolText?.toTool(span.start),
          end: toolText?.toTool(span.end),
        },
      ],
    })),
  };
}

/** A path as a relative reference: a `#` or `?` in a file's name begins neither a fragment nor a query. */
function relativeReference(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A name that is the same each time, and no address: nothing is to be had there. */
function iri(kind: string, name: string): string {
  return `urn:notice-annotator:${kind}:${encodeURIComponent(name)}`;
}
