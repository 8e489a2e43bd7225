import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { canUse } from '../../testing/needs';
import { CORPUS } from '../../testing/sites';
import { readAddress } from '../addresses/text';
import type { Problem } from '../problems/problem';
import type { Site } from '../settings/site';
import type { Article } from './article';
import { discoverLanguages } from './language';
import { parseArticle } from './parse';
import { testSite } from './test-site';

const ROOT = path.join(CORPUS, 'content');
const MODEL = 'zh-CN/news/qq/20250207A094DS00.zh-CN.md';

interface Read {
  text: string;
  article: Article;
  problems: Problem[];
}

describe.runIf(canUse('corpus'))(`the articles in ${path.basename(path.dirname(ROOT))}`, () => {
  const read: Read[] = [];
  let languages: string[] = [];

  beforeAll(() => {
    const paths = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.md'));
    languages = discoverLanguages(paths);
    const site = siteOf(languages);
    for (const name of paths) {
      const text = readFileSync(path.join(ROOT, name), 'utf8');
      read.push({ text, ...parseArticle({ path: name, text }, site) });
    }
  });

  test('are all read, without a problem', () => {
    expect(read).toHaveLength(133);
    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('are in five languages', () => {
    expect(languages.toSorted()).toEqual(['en', 'en-US', 'zh-CN', 'zh-HK', 'zh-TW']);
    for (const { article } of read) expect(article.path).toMatch(`${article.language}/`);
  });

  test('have an address each, which can be asked for', () => {
    const addresses = read.map(({ article }) => article.address);
    expect(new Set(addresses).size).toBe(read.length);
    for (const address of addresses) expect(readAddress(encodeURI(address))?.lookup).toBe(address);
    expect(addresses).toContain('/en/news/tradingview/tagreuters.com2026newsml_fwn44i0gn0/');
    expect(addresses).toContain('/zh-cn/news/in_en/99a3fa956b61402977b4d936c749de1d/');
  });

  test('have the dates that they say', () => {
    const dates = read.map(({ text, article }) => ({
      written: /^date: "(.*)"$/m.exec(text)?.[1] ?? 'none',
      date: article.date,
    }));
    expect(dates.filter(({ date }) => date === null)).toHaveLength(5);
    expect(dates.filter(({ written }) => written.endsWith(' GMT'))).toHaveLength(7);
    for (const { written, date } of dates) {
      const local = `${written.replace(' ', 'T')}+08:00`;
      const expected = written.endsWith(' GMT') ? Date.parse(written) : Date.parse(local);
      expect(date).toBe(written === '' ? null : expected);
    }
  });

  test('keep their bodies whole', () => {
    for (const { text, article } of read) {
      expect(text.endsWith(article.body)).toBe(true);
      const lines = text.split('\n');
      expect(lines.slice(article.bodyLine - 1).join('\n')).toBe(article.body);
      expect(lines.slice(0, article.bodyLine - 1).filter((line) => line === '---')).toHaveLength(2);
    }
  });

  test('the model article yields every field', () => {
    const { text, article } = read.find(({ article }) => article.path === MODEL) ?? {};
    const written = (key: string) => new RegExp(`^${key}: "(.*)"$`, 'm').exec(text ?? '')?.[1];
    expect(article).toEqual({
      path: MODEL,
      kind: 'article',
      bundle: null,
      language: 'zh-CN',
      translationKey: 'news/qq/20250207a094ds00',
      logicalPath: 'news/qq/20250207a094ds00',
      section: 'news/qq',
      type: 'news',
      address: '/zh-cn/news/qq/20250207a094ds00/',
      aliases: [],
      title: written('title'),
      linkTitle: written('title'),
      date: Date.parse('2025-02-07T22:15:21+08:00'),
      timeZone: 'Asia/Shanghai',
      lastmod: null,
      lastmodZone: 'Asia/Shanghai',
      publishDate: null,
      expiryDate: null,
      draft: false,
      headless: false,
      publishResources: true,
      unlisted: false,
      description: '',
      lead: '',
      summary: written('summary'),
      terms: [
        { taxonomy: 'categories', name: 'qq' },
        { taxonomy: 'tags', name: 'qq' },
      ],
      termWeights: {},
      translations: ['zh-CN'],
      menus: [],
      thumbnail: { src: written('thumbnail'), list: true, post: false },
      comments: false,
      authorbox: false,
      pager: true,
      toc: false,
      mathjax: false,
      sidebar: 'right',
      widgets: ['search', 'recent', 'taglist'],
      authors: [],
      keywords: [],
      source: 'https://new.qq.com/rain/a/20250207A094DS00',
      license: '',
      weight: 0,
      images: [],
      params: {},
      body: text?.slice(text.indexOf('\n---\n\n') + 6),
      bodyLine: 28,
    });
  });
});

function siteOf(codes: string[]): Site {
  const [language] = testSite.languages;
  if (!language) throw new Error('The test site has no language.');
  return { ...testSite, languages: codes.map((code) => ({ ...language, code, key: code })) };
}
