/**
 * Remembers one answer. The second pass over a notice, with a tokenizer's answers, then reads again only what names
 * change.
 *
 * @param answer pure: its answers are handed out as they are
 */
export function rememberLast<Question, Answer>(
  answer: (question: Question) => Answer,
  same: (one: Question, other: Question) => boolean,
): (question: Question) => Answer {
  let last: { readonly question: Question; readonly answer: Answer } | undefined;
  return (question) => {
    if (!last || !same(last.question, question)) last = { question, answer: answer(question) };
    return last.answer;
  };
}
