/**
 * Every sentence that is said to a person about evidence, in English with `{0}`-style arguments, as in the YAML layer's
 * `messages`. `{0}` is the quote, shortened, where there is one.
 */
export const evidenceMessages = {
  'evidence-moved': '“{0}” stands in the notice once, but what is around it has changed',
  'evidence-ambiguous': '“{0}” stands in {1} places of the notice: which one is meant?',
  'evidence-changed': '“{0}” does not stand in the notice any more; it may now say “{1}”',
  'evidence-changed.several':
    '“{0}” does not stand in the notice any more; there are {1} places where it may have been rewritten',
  'evidence-lost': '“{0}” does not stand in the notice any more',
  'no-evidence': '{0} has no evidence: no words of the notice are named that it rests on',
  'notice-changed': 'The notice has changed since this record was made; every quote stands where it did',
  'notice-changed.moved':
    'The notice has changed since this record was made; quotes that stand at another position now: {0}',
  'notice-changed.unsettled':
    'The notice has changed since this record was made; quotes at another position: {0}, to be looked at: {1}',
  'notice-missing': 'The notice {0} is not to be found: the evidence cannot be looked up',
} as const satisfies Record<string, string>;
