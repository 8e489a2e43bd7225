import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { MODULES } from './file';
import { withoutReact } from './without-react';

test('the payload goes, other scripts and the text stay', () => {
  const html = [
    '<p>self.__next_f.push(</p>',
    '<script>document.title</script>',
    '<script type="speculationrules">{}</script>',
    '<script src="/a.js" async=""></script>',
  ];
  const payload = [
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script nonce="x">self.__next_f.push([1,"a\\u003c/script>\nb"])</script>',
  ];
  const [first = '', ...rest] = html;
  expect(withoutReact([first, payload[0], ...rest, payload[1]].join(''), 'nowhere')).toBe(
    html.join(''),
  );
});

test('the seams between pieces go, what looks like one in a text stays', () => {
  const text = '<code>&lt;!-- --&gt;</code>';
  const seams = '<div hidden=""><!--$--><!--/$--></div>';
  expect(withoutReact(`<body>${seams}a<!-- -->b<!--$-->${text}<!--/$--></body>`, 'nowhere')).toBe(
    `<body>ab${text}</body>`,
  );
});

test('our own first module stands in the place of what Next.js loads', () => {
  const build = mkdtempSync(path.join(os.tmpdir(), 'build-'));
  mkdirSync(path.join(build, MODULES), { recursive: true });
  for (const name of ['chunk-B.js', 'entry-A.js', 'panel-C.js']) {
    writeFileSync(path.join(build, MODULES, name), '');
  }
  for (const place of ['', '/papers', 'https://cdn.example.org']) {
    const chunks = `${place}/_next/static/chunks`;
    const theirs = `<link rel="preload" as="script" fetchPriority="low" href="${chunks}/a.js"/><script src="${chunks}/turbopack-b.js" async=""></script><script src="${chunks}/c.js" noModule=""></script>`;
    const end = `<script src="${chunks}/a.js" id="_R_" async=""></script></body>`;
    const style = `<link rel="stylesheet" href="${chunks}/d.css" data-precedence="next"/>`;
    const own = '<script src="/js/own.js" defer=""></script>';
    const page = withoutReact(`<head>${style}${theirs}${own}</head><body>Text${end}`, build);
    const module = `<script type="module" src="${place}/_next/static/broadsheet/entry-A.js"></script>`;
    expect(page).toBe(`<head>${style}${own}${module}</head><body>Text</body>`);
    expect(withoutReact(page, build)).toBe(page);
  }
});

test('where a build has no modules of ours, its scripts stay', () => {
  const tag = '<head><script src="/_next/static/chunks/main.js" async=""></script></head>';
  expect(withoutReact(tag, 'nowhere')).toBe(tag);
});
