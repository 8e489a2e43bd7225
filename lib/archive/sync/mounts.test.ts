import { expect, test } from 'vitest';
import { mountedSite } from '../../../testing/archives/hugo';
import { storeOf } from '../../../testing/store-of';

test('files of mounted folders are claimed from where they are, and no others', async () => {
  const store = await storeOf(mountedSite);
  const files = await store
    .selectFrom('addresses')
    .select(['address', 'source'])
    .where('kind', '=', 'file')
    .orderBy('address')
    .execute();
  expect(files.map(({ address, source }) => `${address} ${source}`)).toEqual([
    '/Img/a.svg pics/a.svg',
    '/both.txt public-files/both.txt',
    '/docs/deep/bundle/pic.svg more/docs/bundle/pic.svg',
    '/post/bundle/pic.svg 文章/post/bundle/pic.svg',
  ]);
});
