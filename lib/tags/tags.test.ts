import { expect, test } from 'vitest';
import { articleText, storeOf } from '../../testing/store-of';
import { getSite } from '../archive/store/meta';
import { readMerges } from '../settings/terms/read-merges';
import { findAlike } from './find-alike';
import { nameByUse } from './name-by-use';
import { type Proposal, type Proposals, proposeMerges } from './propose-merges';
import { describeProposals } from './report';
import { addMerges } from './write-merges';

const tagged = (tags: string, more = '') =>
  articleText('T', '2026-01-01', `tags: [${tags}]\n${more}`);
const archive = {
  'content/en/a.md': tagged('Machine Learning, AI, 經濟, boats'),
  'content/en/b.md': tagged('Machine Learning, ai, 经济, Boat', 'categories: [QQ]'),
  'content/en/c.md': tagged('MachineLearning, 经济, ＡＩ', 'categories: [ＱＱ]'),
  'content/en/d.md': tagged('machine_learning, hidden', 'draft: true'),
};
const ALL = { taxonomy: '', minimum: 0 };

async function propose(more: Record<string, string> = {}, asked = ALL): Promise<Proposals> {
  const store = await storeOf({ ...archive, ...more });
  const { merges, taxonomies } = await getSite(store);
  return proposeMerges(await nameByUse(store, await findAlike(store, taxonomies)), merges, asked);
}

const NONE = { sure: [], slips: [] };
const brief = ({ sure }: Proposals) =>
  sure.map(
    ({ name, count, others }) =>
      `${name} ${count}: ${others.map((other) => `${other.name} ${other.count}`).join(', ')}`,
  );

test('spellings that look alike are proposed under the most used one, with counts', async () => {
  expect(brief(await propose())).toEqual([
    'AI 3: ＡＩ 1',
    'Machine Learning 3: MachineLearning 1',
    '经济 3: 經濟 1',
    'Boat 2: boats 1',
    'QQ 2: ＱＱ 1',
  ]);
});

test('what two languages spell in their own ways is left to them', async () => {
  const own = {
    'content/zh-CN/e.md': tagged('码头, 台北'),
    'content/zh-TW/e.md': tagged('碼頭, 臺北, 台北'),
  };
  const found = brief(await propose(own, { taxonomy: 'tags', minimum: 0 }));
  expect(found.filter((line) => /[码碼台]/.test(line))).toEqual(['台北 2: 臺北 1']);
});

test('a taxonomy and a minimum can be asked for, and what is merged is proposed no more', async () => {
  expect(brief(await propose({}, { taxonomy: 'categories', minimum: 0 }))).toEqual([
    'QQ 2: ＱＱ 1',
  ]);
  expect(await propose({}, { taxonomy: 'categories', minimum: 3 })).toEqual(NONE);
  const merged = await propose({ 'tags.yaml': 'AI: [ai]\n经济: [經濟]\nboats: []' });
  expect(brief(merged)).toEqual([
    'Machine Learning 3: MachineLearning 1',
    'boats 2: Boat 1',
    'QQ 2: ＱＱ 1',
  ]);
});

test('what is proposed can be pasted, and once it is there nothing is left to propose', async () => {
  const proposals = await propose();
  const text = describeProposals(proposals, { file: 'tags.yaml', language: 'zh' });
  expect(text).toMatch(/^# 5 个标签/);
  expect(text).toContain('经济: [經濟] # 3: 1\n');
  expect(text).toContain('categories:\n  QQ: [ＱＱ] # 2: 1\n');
  expect(await propose({ 'tags.yaml': text })).toEqual(NONE);
  expect(await propose({ 'data/tags.yaml': text })).toEqual(NONE);
  expect(describeProposals(NONE, { file: 'tags.yaml', language: 'en' })).toBe(
    '# No spellings look like one term.\n',
  );
});

test('a slip is told as a comment, since it may be another word', async () => {
  const found = await propose({ 'content/en/e.md': tagged('climate, climote') });
  const text = describeProposals(found, { file: 'tags.yaml', language: 'en' });
  expect(text).toMatch(/leaves them out:\n# climate: \[climote\] # 2: 1\n$/);
  expect(brief(found).join()).not.toContain('climate');
});

test('merges of two languages that would be one spelling under two names are not both proposed', async () => {
  const found = await propose({
    'content/en/e.md': tagged('人工智能（AI）, AI'),
    'content/en/f.md': tagged('人工智能'),
    'content/fr/g.md': tagged('AI, A.I.'),
  });
  const [first, ...others] = found.sure.filter(({ name }) => /A\.?I|智/.test(name));
  expect(first?.others.map(({ name }) => name).toSorted()).toContain('人工智能（AI）');
  expect(others).toEqual([]);
});

test('a file keeps what is there, its comments and its order', () => {
  const proposal = (taxonomy: string, name: string, ...others: string[]): Proposal => ({
    ...{ taxonomy, name, count: 9 },
    others: others.map((other) => ({ name: other, count: 1 })),
  });
  const before = '# Ours\n2024: 二〇二四 # a year\nB:\n  - b1 # first\nA: [a1]\n';
  const text = addMerges(before, [
    proposal('tags', 'A', 'a2'),
    proposal('tags', 'B', 'b2'),
    proposal('tags', '2024', '２０２４'),
    proposal('tags', 'C', 'no', '1.0'),
    proposal('categories', 'Q', 'q'),
  ]);
  expect(text).toBe(
    '# Ours\n2024: [二〇二四, ２０２４]\nB:\n  - b1 # first\n  - b2\nA: [a1, a2]\nC: [no, 1.0]\ncategories:\n  Q: [q]\n',
  );
  expect(readMerges(text, 'tags.yaml', ['tags', 'categories'])).toHaveLength(5);
});
