import { l10n } from 'vscode';

/** The vocabulary that a folder begins with: what can be written in it, as comments in the language of the editor. */
export function starterVocabulary(): string {
  const purpose = l10n.t(
    'Words of your own, by which the notices of this folder are read beside the usual ones.',
  );
  const howTo = l10n.t('To use an example, remove the # before it and write your own words.');
  const fields = l10n.t('Data: more words for a code that there is, or a code of your own with its names.');
  const causes = l10n.t('Causes, in the same way.');
  const names = l10n.t('Names of organizations and services.');
  const ignored = l10n.t('Words inside of which nothing is read.');
  return `# ${purpose}
# ${howTo}
schemaVersion: 1

# ${fields}
#fields:
#  - {code: member-id, forms: [ほしかげカード番号]}
#  - {code: locker-number, ja: ロッカー番号, en: locker number, forms: [ロッカー番号, 下駄箱番号]}

# ${causes}
#causes:
#  - {code: unauthorized-access, forms: [不正侵害]}

# ${names}
#organizations: [青空旅行]
#services: [ほしかげポータル]

# ${ignored}
#ignore: [会員番号カード]
`;
}
