import { expect, test } from 'vitest';
import { encodeAddress, toAddress } from '@/lib/addresses/text';
import { tagsToShow } from './tags-to-show';

const term = (taxonomy: string, name: string) => ({
  ...{ taxonomy, name, slug: name },
  address: encodeAddress(toAddress(`/${taxonomy}/${name}/`)),
});
const terms = [term('categories', 'Harbour'), term('tags', 'harbour'), term('tags', 'Ships')];

test('a tag that is a category, too, is shown once', () => {
  expect(tagsToShow(terms, ['date', 'categories']).map(({ name }) => name)).toEqual(['Ships']);
});

test('where no categories are shown, all tags are', () => {
  expect(tagsToShow(terms, ['date']).map(({ name }) => name)).toEqual(['harbour', 'Ships']);
});
