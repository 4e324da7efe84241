import { type CitedQuote, readValues, type RecordValue } from '../../records/index.ts';

/** The value as it is in a record now; nothing where the record says something else by now. */
export function standing(
  text: string,
  { kind, text: said, path, evidence }: RecordValue,
): RecordValue | undefined {
  const alike = (readValues(text)?.values ?? []).filter(
    (value) =>
      value.kind === kind &&
      value.text === said &&
      evidence.some((quote) => quoteIn(value, quote) !== undefined),
  );
  return alike.find((value) => value.path.join('/') === path.join('/')) ?? alike[0];
}

/** The quote of a value that cites the same words in the same place; where all have moved since, in the same context. */
export function quoteIn(
  { evidence }: RecordValue,
  { exact, start, prefix, suffix }: CitedQuote,
): CitedQuote | undefined {
  const alike = evidence.filter((quote) => quote.exact === exact);
  return (
    alike.find((quote) => quote.start === start) ??
    alike.find((quote) => quote.prefix === prefix && quote.suffix === suffix)
  );
}
