import { expect, test } from 'vitest';
import { articleText, storeOf } from '../../testing/store-of';
import { findAlike } from './find-alike';

/** Which tags seem to be one in an archive of articles with these tags, the most used first. */
async function alike(...articles: string[]): Promise<string[]> {
  const files = articles.map((tags, index) => [
    `content/en/${index}.md`,
    articleText(`T${index}`, '2026-01-01', `tags: [${tags}]`),
  ]);
  const found = await findAlike(await storeOf(Object.fromEntries(files)), ['tags']);
  return found.map(({ terms }) => terms.map(({ name }) => name).join(' = '));
}

const others = Array.from({ length: 12 }, (_, index) => `other ${index} thing`);

test.each([
  ['AI', 'Artificial Intelligence'],
  ['LLM', 'Large Language Models'],
  ['LLMs', 'Large Language Model'],
  ['A.I.', 'artificial-intelligence'],
  ['DOJ', 'Department of Justice'],
  ['BIS', 'Bank for International Settlements'],
])('%s and %s are one where articles have both', async (letters, words) => {
  const both = `${letters}, ${words}`;
  expect(await alike(both, both, letters, letters, ...others)).toEqual([`${letters} = ${words}`]);
});

test.each([
  ['never on one article', ['AI, sky', 'AI, sky', 'Air India', 'Air India']],
  ['on one article alone', ['AI, Air India', 'AI', 'Air India', 'Air India']],
  ['as often as chance has it', [...Array(9).fill('AI, Air India'), ...Array(9).fill('AI')]],
  ['beside another one', Array(3).fill('AI, Air India, Artificial Intelligence')],
  ['with other letters', Array(3).fill('AI, Applied Intel Chips')],
  ['not as letters', Array(3).fill('it, Information Technology')],
])('letters and words that fit %s stay two', async (_, articles) => {
  const noise = articles.length < 18 ? others : [];
  expect(await alike(...articles, ...noise)).toEqual([]);
});

test.each([
  [['人工智能（AI）', '人工智能', 'AI', 'AI'], 'AI = 人工智能 = 人工智能（AI）'],
  [['AI(人工智能)', '人工智能', '人工智能'], '人工智能 = AI(人工智能)'],
  [['Artificial Intelligence (AI)', 'AI', 'AI'], 'AI = Artificial Intelligence (AI)'],
  [['人工智能 AI', '人工智能', '人工智能', 'AI', 'AI'], 'AI = 人工智能 = 人工智能 AI'],
  [['人工智能 AI', 'AI（人工智能）', '人工智能'], 'AI（人工智能） = 人工智能 = 人工智能 AI'],
])('%j says itself what is one', async (articles, expected) => {
  expect(await alike(...articles)).toEqual([expected]);
});

test.each([
  ['one word for several', ['银行（ICBC）', '银行（CCB）', '银行', 'ICBC', 'CCB']],
  ['two things side by side', ['中国 GDP', '中国, GDP', '中国, GDP', '中国']],
  ['things of which one has no list', ['苹果 iPhone', '苹果', '苹果']],
  ['a year', ['奥运会（2024）', '奥运会']],
  ['a place', ['World Cup (Qatar)', 'Qatar', 'World Cup']],
])('%s is no gloss', async (_, articles) => {
  expect(await alike(...articles)).toEqual([]);
});

test('in a large archive hardly any letters fit words by chance', async () => {
  // The same numbers each time: Lehmer's.
  let seed = 11;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const letter = () => 'abcdefghilmnoprstuw'.charAt(next(19));
  const word = () => `${letter()}${letter()}${letter()}${letter()}${letter()}${letter()}xqz`;
  const letters = Array.from({ length: 150 }, () =>
    Array.from({ length: 2 + next(2) }, letter)
      .join('')
      .toUpperCase(),
  );
  const words = Array.from({ length: 600 }, () =>
    Array.from({ length: 2 + next(2) }, word).join(' '),
  );
  const articles = Array.from({ length: 1500 }, () => {
    const some = Array.from({ length: 4 }, () => words[next(1 + next(600))]);
    return [letters[next(1 + next(150))], letters[next(150)], ...some].join(', ');
  });
  const found = await alike(...articles);
  expect(found.filter((line) => /[A-Z]/.test(line))).toEqual([]);
}, 60_000);
