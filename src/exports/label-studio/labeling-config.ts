import { labelGroups } from '../standoff/label-name.ts';

/**
 * Label Studio's labelling interface: a notice's text, and the labels that can be put on it.
 *
 * @param used labels that must be there, whatever else is
 */
export function labelingConfig(used: Iterable<string>): string {
  const labels = labelGroups(used).flatMap((group) => group.labels);
  return [
    '<View>',
    '  <Filter name="filter" toName="label" hotkey="shift+f" minlength="0" placeholder="Filter labels"/>',
    '  <Labels name="label" toName="text" showInline="true">',
    ...labels.map((label) => `    <Label value="${label}"/>`),
    '  </Labels>',
    '  <Text name="text" value="$text" granularity="symbol"/>',
    '</View>',
    '',
  ].join('\n');
}
