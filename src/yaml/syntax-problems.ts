import { isNode, isScalar, visit, type Document, type ErrorCode, type YAMLError } from 'yaml';
import type { Span } from '../analysis/index.ts';
import { message, type Message, type MessageId } from './messages.ts';
import { keyAt, openBracket, openQuote, rangeOf, tagBefore } from './error-place.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** What a person is told for an error of the YAML parser; the rest is told in the parser's own words. */
const sentences: Partial<Record<ErrorCode, MessageId>> = {
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-tab',
  MISSING_CHAR: 'yaml-missing',
  UNEXPECTED_TOKEN: 'yaml-unexpected',
  BLOCK_IN_FLOW: 'yaml-unexpected',
  BAD_SCALAR_START: 'yaml-start',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-nested',
  MULTILINE_IMPLICIT_KEY: 'yaml-missing',
  KEY_OVER_1024_CHARS: 'yaml-key',
  NON_STRING_KEY: 'yaml-key',
  BAD_DIRECTIVE: 'yaml-directive',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  BAD_COLLECTION_TYPE: 'yaml-tag',
  MULTIPLE_TAGS: 'yaml-tag',
  MULTIPLE_DOCS: 'several-documents',
  MULTIPLE_ANCHORS: 'anchor',
  BAD_ALIAS: 'anchor',
  ALIAS_PROPS: 'anchor',
};

const codes: Partial<Record<MessageId, ProblemCode>> = {
  'several-documents': 'several-documents',
  'duplicate-key': 'duplicate-key',
  anchor: 'anchor',
};

/**
 * What makes a text unreadable as YAML, or readable in more than one way: errors and warnings of the parser, tags,
 * anchors and aliases, keys that are no plain text. Of several errors on one line only the first is told, because the
 * others mostly follow from it.
 */
export function syntaxProblems(document: Document.Parsed, text: string): Problem[] {
  const problems: Problem[] = [];
  for (const error of [...document.errors, ...document.warnings]) {
    const problem = toProblem(error, document, text);
    const previous = problems.at(-1);
    const sameLine = previous && !text.slice(previous.start, problem.start).includes('\n');
    if (!sameLine || problem.code !== 'yaml-syntax') problems.push(problem);
  }
  return problems.length > 0 ? problems : unwantedForms(document);
}

function toProblem(error: YAMLError, document: Document.Parsed, text: string): Problem {
  const [from, to] = error.pos;
  const start = Math.min(from, text.length);
  const span = { start, end: Math.min(Math.max(to, start), lineEnd(text, start)) };
  const id = sentences[error.code];
  if (error.code === 'DUPLICATE_KEY') {
    const key = keyAt(document, start) ?? span;
    return problem('duplicate-key', key, text.slice(key.start, key.end));
  }
  if (error.message.startsWith('Missing closing'))
    return problem('yaml-quote', openQuote(document, text, start) ?? span);
  if (error.message.startsWith('Flow'))
    return problem('yaml-bracket', openBracket(document, text, start) ?? span);
  if (error.message.startsWith('Tags and anchors'))
    return problem('yaml-tag', tagBefore(text, start) ?? span);
  return id ? problem(id, span) : problem('yaml-other', span, error.message);
}

function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]|$/);
  return offset + length;
}

function unwantedForms(document: Document.Parsed): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_, alias) => void problems.push(problem('anchor', rangeOf(alias))),
    Pair(_, { key }) {
      if (isNode(key) && !isScalar(key)) problems.push(problem('yaml-key', rangeOf(key)));
    },
    Value(_, node) {
      if (node.anchor !== undefined) problems.push(problem('anchor', rangeOf(node)));
      else if (node.tag !== undefined) problems.push(problem('yaml-tag', rangeOf(node)));
    },
  });
  return problems;
}

function problem(id: MessageId, span: Span, ...args: string[]): Problem {
  const said: Message = message(id, ...args);
  return { code: codes[id] ?? 'yaml-syntax', ...span, path: '', at: [], message: said, data: {} };
}
