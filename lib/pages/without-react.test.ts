import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
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

test('of the scripts that are loaded those remain that start the others', () => {
  const build = mkdtempSync(path.join(os.tmpdir(), 'build-'));
  const manifest = JSON.stringify({ rootMainFiles: ['static/chunks/main.js'] });
  writeFileSync(path.join(build, 'build-manifest.json'), manifest);
  const tag = (name: string) => `<script src="/_next/static/chunks/${name}.js" async=""></script>`;
  const own = '<script src="/js/own.js" defer=""></script>';
  expect(withoutReact(tag('main') + tag('component') + own, build)).toBe(tag('main') + own);
  expect(withoutReact(tag('component'), 'nowhere')).toBe(tag('component'));
});
