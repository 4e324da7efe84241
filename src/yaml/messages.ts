/**
 * Every sentence that is said to a person about a YAML file, in English with `{0}`-style arguments: the editor passes template and
 * arguments through `vscode.l10n.t`, the command line through `formatMessage`. `{0}` is the path of the value.
 */
export const messages = {
  'yaml-indent': 'The indentation does not fit the lines around it',
  'yaml-tab': 'A tab cannot indent YAML: use spaces',
  'yaml-quote': 'This quote is never closed',
  'yaml-bracket': 'This bracket is never closed',
  'yaml-missing': 'Something is missing here: a comma, a space, or the colon after a key',
  'yaml-nested': 'A key cannot stand inside of a value: put the value in quotes, or mend the indentation',
  'yaml-unexpected': 'This does not belong here',
  'yaml-start': 'A value that starts with this character needs quotes',
  'yaml-escape': 'No such escape in double quotes: write \\\\ for a backslash, or use single quotes',
  'yaml-key': 'A key stands on one line and holds plain text',
  'yaml-directive': 'This line is no YAML directive: a value that starts with % needs quotes',
  'yaml-tag': 'YAML tags are not used here: a value that starts with ! needs quotes',
  'yaml-other': 'Not readable as YAML: {0}',
  'several-documents': 'A file holds one document: what follows --- is another',
  'duplicate-key': "The key '{0}' stands here a second time",
  anchor:
    'Anchors and aliases are not used here: write the value itself, or quote text that starts with & or *',
  empty: 'This file is empty',
  'wrong-root': 'Keys and values are expected here, such as schemaVersion: 1',

  'cannot-edit': 'This file is written in a way that cannot be changed safely; nothing was changed',

  'missing-key': '{0} is missing',
  'unknown-key': '{0}: there is no such key here',
  'unknown-key.nearest': "{0}: there is no such key here; did you mean '{1}'?",
  'no-value': '{0} has no value',
  'wrong-type.text': '{0}: {1} is not text: put it in quotes',
  'wrong-type.text.collection': '{0}: one text is expected here',
  'wrong-type.number': "{0}: '{1}' is not a number: write digits only",
  'wrong-type.number.fraction': '{0}: {1} is not a whole number',
  'wrong-type.number.collection': '{0}: one number is expected here',
  'wrong-type.boolean': "{0}: '{1}' is neither true nor false",
  'wrong-type.boolean.collection': '{0}: true or false is expected here',
  'wrong-type.list': '{0}: a list is expected here',
  'wrong-type.map': '{0}: keys and values are expected here',

  'unknown-code.fieldCode': "{0}: '{1}' is not a field code",
  'unknown-code.fieldCode.nearest': "{0}: '{1}' is not a field code; did you mean '{2}'?",
  'unknown-code.causeCode': "{0}: '{1}' is not a cause",
  'unknown-code.causeCode.nearest': "{0}: '{1}' is not a cause; did you mean '{2}'?",
  'unknown-code.eventCode': "{0}: '{1}' is not an event",
  'unknown-code.eventCode.nearest': "{0}: '{1}' is not an event; did you mean '{2}'?",
  'unknown-code.countUnit': "{0}: '{1}' is not a unit; there are: {2}",
  'unknown-code.countUnit.nearest': "{0}: '{1}' is not a unit; did you mean '{2}'?",
  'unknown-code.qualifier': "{0}: '{1}' is not a qualifier; there are: {2}",
  'unknown-code.qualifier.nearest': "{0}: '{1}' is not a qualifier; did you mean '{2}'?",
  'unknown-code.organizationRole': "{0}: '{1}' is not a role; there are: {2}",
  'unknown-code.organizationRole.nearest': "{0}: '{1}' is not a role; did you mean '{2}'?",
  'unknown-code.certainty': "{0}: '{1}' is not a certainty; there are: {2}",
  'unknown-code.certainty.nearest': "{0}: '{1}' is not a certainty; did you mean '{2}'?",
  'unknown-code.exclusionBasis': "{0}: '{1}' is not a basis; there are: {2}",
  'unknown-code.exclusionBasis.nearest': "{0}: '{1}' is not a basis; did you mean '{2}'?",
  'unknown-code.reviewStatus': "{0}: '{1}' is not a review status; there are: {2}",
  'unknown-code.reviewStatus.nearest': "{0}: '{1}' is not a review status; did you mean '{2}'?",

  'unknown-code.rejectedKind': "{0}: '{1}' is not a kind of entry; there are: {2}",
  'unknown-code.rejectedKind.nearest': "{0}: '{1}' is not a kind of entry; did you mean '{2}'?",

  'unknown-code.mentionKind': "{0}: '{1}' is not a kind of mention; there are: {2}",
  'unknown-code.mentionKind.nearest': "{0}: '{1}' is not a kind of mention; did you mean '{2}'?",

  'unknown-code.own': "{0}: there is no code '{1}'; to make it one of your own, give it a name (ja or en)",
  'unknown-code.own.nearest':
    "{0}: there is no code '{1}'; did you mean '{2}'? A code of your own needs a name (ja or en)",
  'bad-code': "{0}: '{1}' is not a code: small letters, digits and hyphens make one, such as {2}",

  'taken-word': "{0}: '{1}' is a word of '{2}' already",
  'ignored-word': "{0}: '{1}' is among the words to ignore",

  'bad-version': '{0}: version {1} is not known here; this program reads version {2}',
  'bad-date': "{0}: '{1}' is not a date like 2021-12-07, 2021-12, 2021-12-07T18:00 or 2021-08-28/2021-12-08",
  'bad-date.calendar': '{0}: there is no {1} in the calendar',
  'bad-hash': '{0}: a SHA-256 hash has 64 digits from 0 to f',
  'blank-text': '{0} is blank',
  'out-of-range': '{0}: {1} is less than {2}',
  'duplicate-value': "{0}: '{1}' is in the list already",
  'bad-section': '{0}: start {1} is after end {2}',
  'mend.change': 'Change to {0}',
  'mend.change-to-code': 'Change to {0} ({1})',
  'mend.change-and-set': 'Change to {0}, and set {1}',
  'mend.colon': 'Write a colon and a blank behind the key',
  'mend.rename-key': "Rename to '{0}'",
  'mend.insert': 'Insert {0}',
  'mend.insert-code': 'Insert {0} ({1})',
  'mend.remove': "Remove '{0}'",
  'mend.into-list': 'Make it a list of one',
  'mend.out-of-list': 'Take it out of its list',

  'bad-span': '{0}: from start to end are {1} UTF-16 units, but the quote has {2}',
} as const satisfies Record<string, string>;

export type MessageId = keyof typeof messages;

export interface Message {
  /** English, with `{0}`-style arguments. */
  readonly template: string;
  readonly args: readonly (string | number)[];
}

export function message(id: MessageId, ...args: readonly (string | number)[]): Message {
  return { template: messages[id], args };
}

/** A message in English, for the command line. */
export function formatMessage({ template, args }: Message): string {
  return template.replace(/\{(\d+)\}/g, (placeholder, place) => String(args[Number(place)] ?? placeholder));
}
