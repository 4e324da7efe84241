/** Every command of the manifest. A test compares the two. */
export const commandIds = {
  emitRecord: 'noticeAnnotator.emitRecord',
  addToRecord: 'noticeAnnotator.addToRecord',
  putFindingRight: 'noticeAnnotator.putFindingRight',
  noteFinding: 'noticeAnnotator.noteFinding',
  turnOffRule: 'noticeAnnotator.turnOffRule',
  recordSelection: 'noticeAnnotator.recordSelection',
  editMention: 'noticeAnnotator.editMention',
  ignoreTerm: 'noticeAnnotator.ignoreTerm',
  addToVocabulary: 'noticeAnnotator.addToVocabulary',
  extractFolder: 'noticeAnnotator.extractFolder',
  validateAllRecords: 'noticeAnnotator.validateAllRecords',
  fixAllProblems: 'noticeAnnotator.fixAllProblems',
  openNotice: 'noticeAnnotator.openNotice',
  openRecord: 'noticeAnnotator.openRecord',
  openVocabulary: 'noticeAnnotator.openVocabulary',
  showLog: 'noticeAnnotator.showLog',
} as const;
