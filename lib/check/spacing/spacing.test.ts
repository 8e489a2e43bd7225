import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testSite } from '../../content/test-site';
import { mendFile } from '../mend/mend-file';
import { loadSpacing } from './load-spacing';
import { listSpacingProblems } from './spacing-problems';

const list = await loadSpacing().catch(() => undefined);
const all = { path: 'zh-CN/a.md', site: testSite, isOn: () => true };
const HEAD = '---\ntitle: 在2024年\nslug: 在2024年\n---\n';

test.runIf(list)('each place in a body is told by itself, and front matter is not', () => {
  if (!list) return;
  const problems = listSpacingProblems(
    'a.md',
    `${HEAD}\n𠮷用Node.js做事,很好。\n\n\`用a\`\n`,
    list,
  );
  expect(
    problems.map(({ line, column, endColumn, found, data }) => [
      ...[line, column, endColumn, found, data.expected],
    ]),
  ).toEqual([
    [6, 3, 5, '用N', '用 N'],
    [6, 10, 12, 's做', 's 做'],
    [6, 12, 15, '事,很', '事，很'],
  ]);
});

test.runIf(list)('bodies are mended, once, and nothing else', () => {
  const mend = (text: string) =>
    Buffer.from(mendFile(Buffer.from(text), { ...all, spacing: list })).toString();
  const text = `${HEAD}\r\n用Node.js做事\r\n<!-- check-disable-next-line spacing -->\r\n用Go\r\n[用Go](/用Go/)\r\n`;
  const mended = mend(text);
  expect(mended).toBe(text.replace('用Node.js做', '用 Node.js 做').replace('[用Go]', '[用 Go]'));
  expect(mend(mended)).toBe(mended);
});

test.runIf(list)('what the page of the rule calls wrong is mended to what it calls right', () => {
  const read = (name: string) => readFileSync(`lib/check/fixtures/spacing/${name}.md`);
  const mended = mendFile(read('wrong'), { ...all, spacing: list });
  expect(Buffer.from(mended).toString()).toBe(read('right').toString());
});
