import { expect, test } from 'vitest';
import { articleText, storeOf } from '../../testing/store-of';
import { listEmptyArticles, listLostPictures } from './empty-and-lost';

const body = `
![](/img/here.png) ![x](pic.svg "title") ![](<./空 格.png>) ![](%E7%A9%BA%20%E6%A0%BC.png?v=1)
![](https://example.org/a.png) ![](//example.org/b.png) ![](data:image/png;base64,AA==)
![gone](/img/gone.png) ![](missing.png) ![](missing.png)
\`![](code.png)\`

\`\`\`
![](fence.png)
\`\`\`
`;

const archive = {
  'config.toml': 'title = "T"\n',
  'content/post/full/index.md': `${articleText('Full')}${body}`,
  'content/post/full/pic.svg': '<svg/>',
  'content/post/full/空 格.png': 'x',
  'content/post/empty.md': '---\ntitle: Empty\n---\n\n \n',
  'content/post/draft.md': '---\ntitle: Draft\ndraft: true\n---\n',
  'static/img/here.png': 'x',
};

test('pictures that are not there are told with their articles, once', async () => {
  expect(await listLostPictures(await storeOf(archive))).toEqual([
    'content/post/full/index.md: /img/gone.png',
    'content/post/full/index.md: missing.png',
  ]);
});

test('an article without text is told', async () => {
  expect(await listEmptyArticles(await storeOf(archive))).toEqual(['content/post/empty.md']);
});
