import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes an archive of `count` articles into `folder`: always the same for the same count. Its
 * shapes are those of real news archives: mostly Chinese, tags by Zipf's law, many short bodies
 * and a few very long ones, some dates empty or in other formats.
 */
export function writeArchive(folder: string, count: number): void {
  const random = seededRandom(20260822);
  const words = makeWords(random);
  const folders = new Set<string>();
  for (let number = 0; number < count; number++) {
    const article = makeArticle(number, random, words);
    const file = path.join(folder, 'content', article.path);
    if (!folders.has(path.dirname(file))) {
      mkdirSync(path.dirname(file), { recursive: true });
      folders.add(path.dirname(file));
    }
    writeFileSync(file, article.text);
  }
  writeFileSync(path.join(folder, 'site.yaml'), 'title: Bench\ntimeZone: Asia/Shanghai\n');
}

type Random = () => number;

const LANGUAGES = [
  'zh-CN',
  'zh-CN',
  'zh-CN',
  'zh-CN',
  'zh-CN',
  'zh-HK',
  'zh-HK',
  'zh-TW',
  'en',
  'en',
];
const SOURCES = 40;
const TAGS = 20_000;
const WORDS = 6_000;

/** The path and text of article `number`. */
function makeArticle(number: number, random: Random, words: Words): { path: string; text: string } {
  const language = LANGUAGES[number % LANGUAGES.length] ?? 'zh-CN';
  const sentence = language === 'en' ? words.english : words.chinese;
  const source = `source${zipf(random, SOURCES)}`;
  const tags = [source, ...Array.from({ length: 3 }, () => `标签${zipf(random, TAGS)}`)];
  const paragraphs = random() < 0.002 ? 400 : 2 + Math.floor(random() ** 3 * 40);
  const body = Array.from({ length: paragraphs }, () => paragraph(random, sentence)).join('\n\n');
  const text = `---
title: "${sentence(random).replace(/[。.]$/, '')}"
date: "${dateOf(number, random)}"
summary: "${random() < 0.8 ? sentence(random) : ''}"
categories:
  - "${source}"
lang:
  - "${language}"
translations:
  - "${language}"
tags:
${tags.map((tag) => `  - "${tag}"`).join('\n')}
menu: ""
thumbnail: "${random() < 0.3 ? `https://pictures.example.org/${number}.jpg` : ''}"
lead: ""
comments: false
authorbox: false
pager: true
toc: false
mathjax: false
sidebar: "right"
widgets:
  - "search"
  - "recent"
  - "taglist"
---

${body}

[${source}](https://example.org/${number})
`;
  return { path: `${language}/news/${source}/${number}.${language}.md`, text };
}

function paragraph(random: Random, sentence: (random: Random) => string): string {
  const text = Array.from({ length: 1 + Math.floor(random() * 5) }, () => sentence(random)).join(
    '',
  );
  if (random() < 0.1) return `**${text}**`;
  if (random() < 0.05)
    return `![图片](https://pictures.example.org/${Math.floor(random() * 1e6)}.jpg)`;
  return text;
}

/** Ten years of dates; one in a hundred is empty, one in eighty is an RFC 1123 date. */
function dateOf(number: number, random: Random): string {
  const date = new Date(Date.UTC(2016, 0, 1) + Math.floor(random() * 3650 * 86_400) * 1000);
  if (number % 100 === 7) return '';
  if (number % 80 === 9) return date.toUTCString();
  return date.toISOString().slice(0, 19).replace('T', ' ');
}

interface Words {
  chinese: (random: Random) => string;
  english: (random: Random) => string;
}

/** Sentences of invented words: Chinese of two to four characters, English of letters. */
function makeWords(random: Random): Words {
  const character = () => String.fromCodePoint(0x4e00 + zipf(random, 3500) * 5);
  const chinese = Array.from({ length: WORDS }, () =>
    Array.from({ length: 2 + Math.floor(random() ** 2 * 3) }, character).join(''),
  );
  const letter = () => String.fromCodePoint(97 + Math.floor(random() * 26));
  const english = Array.from({ length: WORDS }, () =>
    Array.from({ length: 2 + Math.floor(random() * 8) }, letter).join(''),
  );
  const pick = (words: string[], random: Random) => words[zipf(random, WORDS)] ?? '';
  return {
    chinese: (random) =>
      `${Array.from({ length: 4 + Math.floor(random() * 8) }, () => pick(chinese, random)).join('')}。`,
    english: (random) =>
      `${Array.from({ length: 6 + Math.floor(random() * 12) }, () => pick(english, random)).join(' ')}. `,
  };
}

/** A number from 0 to `size`, small ones often: Zipf's law with exponent one. */
function zipf(random: Random, size: number): number {
  return Math.min(size - 1, Math.floor(Math.exp(random() * Math.log(size + 1))) - 1);
}

/** Mulberry32, by Tommy Ettinger: small, and the same everywhere. */
function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
