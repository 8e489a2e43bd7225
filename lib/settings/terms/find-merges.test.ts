import { expect, test } from 'vitest';
import { read } from '../hugo/test-read';
import { SettingsError } from '../settings-error';
import { findMerges } from './find-merges';

/** What counts of the files of a site with tags and categories, where it stands, and what does not. */
function found(files: Record<string, string | Uint8Array>) {
  const { merges, file, unused } = findMerges(read(files).folder, ['tags', 'categories']);
  const names = merges.map(({ name, spellings }) => `${name}: ${spellings.join(', ')}`);
  return { names, file, unused };
}

test('where there is no tags.yaml, merges in data/ count, and are where new ones belong', () => {
  const text = 'AI: [人工智能]\ncategories: { QQ: [腾讯] }\n';
  const names = ['AI: 人工智能', 'QQ: 腾讯'];
  expect(found({ 'data/tags.yaml': text })).toEqual({ names, file: 'data/tags.yaml' });
  expect(read({ 'data/tags.yaml': text }).site.merges).toHaveLength(2);
  expect(found({})).toEqual({ names: [], file: 'tags.yaml' });
});

test('of two files that of the site counts, an empty one as well, and this is known', () => {
  const data = 'AI: [人工智能]';
  const unused = { slip: null };
  const file = 'tags.yaml';
  const both = (text: string) => found({ 'tags.yaml': text, 'data/tags.yaml': data });
  expect(both('B: [b1]')).toEqual({ names: ['B: b1'], file, unused });
  expect(both('')).toEqual({ names: [], file, unused });
  expect(() => both('B: [[b1]]')).toThrow(SettingsError);
});

test.each([
  ['data of templates', 'ai:\n  title: AI\n  colour: "#f00"\n'],
  ['texts', 'AI: Artificial intelligence\nGPT: fa-robot\n'],
  ['a list', '- AI\n- GPT\n'],
  ['a list of maps', 'AI: [{ name: a }]\n'],
  ['nothing', ''],
  ['what nobody can read', Buffer.from([0, 159, 146])],
])('%s in data/ is left alone', (_, data) => {
  expect(found({ 'data/tags.yaml': data })).toEqual({ names: [], file: 'tags.yaml' });
});

test.each([
  ['a text between lists', 'AI: [a]\nGPT: text\n', [2, 6]],
  ['lists about a tag', 'AI: { related: [GPT] }\n', [1, 7]],
  ['lists that name each other', 'AI: [GPT]\nGPT: [AI]\n', [2, 1]],
  ['bad YAML behind a list', 'AI: [a]\nGPT: [b\n', [3, 1]],
])('%s in data/ is no error, does not count, and is known with its place', (_, data, place) => {
  const { names, file, unused } = found({ 'data/tags.yaml': data });
  expect({ names, file }).toEqual({ names: [], file: 'tags.yaml' });
  expect([unused?.slip?.line, unused?.slip?.column]).toEqual(place);
});
