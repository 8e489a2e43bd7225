import { expect, test } from 'vitest';
import { articleText, storeOf } from '../../../testing/store-of';
import { countTerms, listTerms } from './terms';

const tagged = (title: string, ...tags: string[]) =>
  articleText(title, '2026-01-01', `tags: [${tags.join(', ')}]\ncategories: [Harbour]`);

test('terms come by use, then by address, and only those of visible articles', async () => {
  const store = await storeOf({
    'content/en/a.md': tagged('A', 'Sea', 'C#', 'Boats'),
    'content/en/b.md': tagged('B', 'Sea', 'Boats'),
    'content/en/c.md': tagged('C', 'Sea'),
    'content/en/d.md': articleText('D', '2026-01-01', 'tags: [Hidden]\ndraft: true'),
    'content/zh-CN/e.md': tagged('戊', '海'),
  });
  const listed = async (offset: number, limit: number) =>
    (await listTerms(store, 'en', 'tags', { offset, limit })).map(
      ({ name, address, count }) => `${name} ${address} ${count}`,
    );
  const terms = ['Sea /en/tags/sea/ 3', 'Boats /en/tags/boats/ 2', 'C# /en/tags/c%23/ 1'];
  expect(await listed(0, 10)).toEqual(terms);
  expect(await listed(1, 1)).toEqual(terms.slice(1, 2));
  expect(await countTerms(store, 'en', 'tags')).toBe(3);
  expect(await countTerms(store, 'zh-CN', 'tags')).toBe(1);
  expect(await countTerms(store, 'en', 'categories')).toBe(1);
  expect(await countTerms(store, 'en', 'series')).toBe(0);
});
