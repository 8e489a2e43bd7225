import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { lookAtStore } from '../../../testing/look-at-store';
import { placeOf, sync } from '../../../testing/stores';
import { describeProblem } from '../../problems/describe-problem';

let scratch: string;

beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'encodings-'));
});
afterEach(() => rmSync(scratch, { recursive: true }));

const write = (files: Archive) => writeFiles(path.join(scratch, 'site'), files);
const run = (paths?: string[]) =>
  sync({
    siteFolder: path.join(scratch, 'site'),
    dataFolder: path.join(scratch, 'data'),
    program: '',
    now: Date.UTC(2026, 6, 1),
    paths,
  });
const tell = ({ problems }: Awaited<ReturnType<typeof run>>) =>
  problems.map(
    (problem) =>
      `${problem.path}:${problem.line}:${problem.column} ${describeProblem(problem).message}: ${problem.found}`,
  );
const look = () => lookAtStore(placeOf(path.join(scratch, 'data')));
const titles = async () => (await look()).articles.map(({ title }) => title);
const addresses = async () => JSON.stringify(await look());

const article = (title: string, more = '') =>
  `---\ntitle: ${title}\n${more}date: 2026-01-01\n---\n\n正文：${title}。\n`;
const little = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const big = (text: string) => Buffer.from(little(text)).swap16();
const base64 = (text: string) => Buffer.from(text, 'base64');
/** `article('国标编码')` in GBK, and the same thought in Big5. */
const GBK = base64(
  'LS0tCnRpdGxlOiC5+rHqseDC6wpkYXRlOiAyMDI2LTAxLTAxCi0tLQoK1f3OxKO6ufqx6rHgwuuhowo=',
);
const BIG5 = base64(
  'LS0tCnRpdGxlOiCkpKTlpGq9WApkYXRlOiAyMDI2LTAxLTAxCi0tLQoKpb+k5aFHpKSk5b1zvVihQwo=',
);
const LATIN = Buffer.from('---\ntitle: Café\n---\n\nCrème brûlée à la carte.\n', 'latin1');
const PNG = base64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
);

test('articles are read in every encoding that can be told', async () => {
  write({
    'content/zh-CN/a.md': article('甲'),
    'content/zh-CN/big.md': big(article('大端')),
    'content/zh-CN/gbk.md': GBK,
    'content/zh-CN/little.md': little(article('小端', 'tags: [标签]\n')),
  });
  const report = await run();
  expect(await titles()).toEqual(['甲', '大端', '国标编码', '小端']);
  expect(tell(report)).toEqual([
    'zh-CN/gbk.md:1:1 The file is read as GB18030, because it is not UTF-8: GB18030',
  ]);
  expect((await look()).articles.map(({ body }) => body)).toContain('正文：国标编码。\n');
  expect(await addresses()).toContain('/tags/标签/');
});

test('what is no text, or in an encoding that cannot be told, is nowhere but a problem', async () => {
  const bad: Archive = {
    'content/zh-CN/big5.md': BIG5,
    'content/zh-CN/latin.md': LATIN,
    'content/zh-CN/nul.md': article('NUL \0'),
    'content/zh-CN/picture.md': PNG,
    'content/zh-CN/unmarked.md': little(article('无标')).subarray(2),
    'content/zh-CN/unmarked-big.md': big(article('无标')).subarray(2),
  };
  const good = { 'content/zh-CN/a.md': article('甲') };
  write({ ...good, ...bad });
  const report = await run();
  expect(report).toMatchObject({ articles: 1 });
  expect(tell(report)).toEqual([
    'zh-CN/big5.md:2:8 The encoding of the file is not known: A4 A4 A4 E5 A4 6A',
    'zh-CN/latin.md:2:11 The encoding of the file is not known: E9 0A 2D 2D 2D 0A',
    'zh-CN/nul.md:2:12 The file is binary: NUL',
    'zh-CN/picture.md:3:1 The file is binary: NUL',
    'zh-CN/unmarked-big.md:1:1 The file is binary: NUL',
    'zh-CN/unmarked.md:1:2 The file is binary: NUL',
  ]);
  expect(report.problems.map(({ severity }) => severity)).toEqual(Array(6).fill('error'));
  const withBad = { ...(await look()), files: [], problems: [] };
  expect(await run()).toMatchObject({ read: 0, problems: report.problems });

  rmSync(scratch, { recursive: true });
  write(good);
  await run();
  expect({ ...(await look()), files: [], problems: [] }).toEqual(withBad);
});

test('an article that is no text any more stays as it was until it is mended', async () => {
  write({ 'content/zh-CN/a.md': article('甲') });
  await run();
  write({ 'content/zh-CN/a.md': PNG });
  expect(tell(await run(['zh-CN/a.md']))).toEqual(['zh-CN/a.md:3:1 The file is binary: NUL']);
  expect(await titles()).toEqual(['甲']);
  write({ 'content/zh-CN/a.md': GBK });
  expect(tell(await run(['zh-CN/a.md']))).toHaveLength(1);
  expect(await titles()).toEqual(['国标编码']);
});

test('a file of nothing, or of nothing but its mark, is called as it is named', async () => {
  write({
    'content/en/empty.md': '',
    'content/en/mark.md': '\uFEFF',
    'content/en/mark16.md': little(''),
  });
  await run();
  expect(await titles()).toEqual(['empty', 'mark', 'mark16']);
});

test('HTML that is no article is sent as it is, whatever its encoding', async () => {
  write({ 'content/zh-CN/a.md': article('甲'), 'content/zh-CN/page.html': GBK.subarray(10) });
  write({ 'content/zh-CN/old.html': Buffer.concat([Buffer.from('<p>'), BIG5]) });
  expect(tell(await run())).toEqual([]);
  expect(await addresses()).toContain('content/zh-CN/old.html');
});

test('what an `_index` file gives to its folder is read in the same encodings', async () => {
  write({
    'content/zh-CN/news/_index.md': little(article('新闻', 'cascade:\n  tags: [给定]\n')),
    'content/zh-CN/news/a.md': article('甲'),
  });
  await run();
  expect(await addresses()).toContain('/tags/给定/');
});

test('a file that is read in part is cut where a line ends', async () => {
  const line = Buffer.from('正文很长。\n');
  const gbkLine = GBK.subarray(GBK.indexOf(Buffer.from('\n\n')) + 2);
  const long = (head: Uint8Array, one: Uint8Array) =>
    Buffer.concat([head, ...Array.from({ length: 9_000_000 / one.length }, () => one)]);
  write({
    'content/zh-CN/gbk.md': long(GBK, gbkLine),
    'content/zh-CN/utf.md': long(Buffer.from(article('长')), line),
  });
  const messages = (await run()).problems.map(
    (one) => `${one.path}: ${describeProblem(one).message}`,
  );
  expect(messages).toEqual([
    'zh-CN/gbk.md: The file is read as GB18030, because it is not UTF-8',
    'zh-CN/gbk.md: The text is shown in part',
    'zh-CN/utf.md: The text is shown in part',
  ]);
  expect(await titles()).toEqual(['国标编码', '长']);
});
