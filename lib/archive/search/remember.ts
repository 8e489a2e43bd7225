const MOST_ANSWERS = 32;

const answers = new Map<string, Promise<unknown>>();

/**
 * The answer to `question`, asked again only when it is not among the last few. Next.js renders a
 * page that depends on its query twice for one request, and may not do the work of a search twice.
 * The question has to name everything the answer depends on, the content's version too.
 */
export function remember<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> {
  const known = answers.get(question);
  // What stands under a question was put there by the same kind of it.
  if (known) return known as Promise<Answer>;
  const answer = ask();
  answers.set(question, answer);
  answer.catch(() => answers.delete(question));
  const [oldest] = answers.keys();
  if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
  return answer;
}
