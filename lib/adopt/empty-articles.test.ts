import { expect, test } from 'vitest';
import { articleText, storeOf } from '../../testing/store-of';
import { listEmptyArticles } from './empty-articles';

test('an article without text is told', async () => {
  const store = await storeOf({
    'config.toml': 'title = "T"\n',
    'content/post/full.md': articleText('Full'),
    'content/post/empty.md': '---\ntitle: Empty\n---\n\n \n',
    'content/post/draft.md': '---\ntitle: Draft\ndraft: true\n---\n',
  });
  expect(await listEmptyArticles(store)).toEqual(['content/post/empty.md']);
});
