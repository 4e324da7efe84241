/** Every command of the manifest. A test compares the two. */
export const commandIds = {
  emitRecord: 'noticeAnnotator.emitRecord',
  addToRecord: 'noticeAnnotator.addToRecord',
  putFindingRight: 'noticeAnnotator.putFindingRight',
  noteFinding: 'noticeAnnotator.noteFinding',
  turnOffRule: 'noticeAnnotator.turnOffRule',
  extractFolder: 'noticeAnnotator.extractFolder',
  validateAllRecords: 'noticeAnnotator.validateAllRecords',
  fixAllProblems: 'noticeAnnotator.fixAllProblems',
  openNotice: 'noticeAnnotator.openNotice',
  openRecord: 'noticeAnnotator.openRecord',
  openVocabulary: 'noticeAnnotator.openVocabulary',
  showLog: 'noticeAnnotator.showLog',
} as const;
