/** Name of the packed dictionary in its folder. */
export const dictionaryFile = 'ipadic.bin';

/** What a file must say of itself: another one is of another version, or no dictionary. */
export const dictionaryFormat = 'notice-annotator-dictionary/1';
