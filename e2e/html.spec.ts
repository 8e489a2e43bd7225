import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { canUse } from '../testing/needs';
import { CORPUS, SITES } from '../testing/sites';
import { KINDS_OF_PAGES } from './kinds-of-pages';

const hasJava = canUse('java');
const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

const PAGES = [
  ...Object.values(KINDS_OF_PAGES)
    .flat()
    .map((address) => SITES.sample.url + address),
  ...['/en/', '/en/news/on/', '/en/news/off/', '/zh-cn/news/on/', '/en/other/borrowed/'].map(
    (address) => SITES.fields.url + address,
  ),
  ...(existsSync(CORPUS) ? [`${SITES.corpus.url}/zh-cn/news/qq/20250207a094ds00/`] : []),
];

test('the Nu checker finds no error in any kind of page', async ({ request }) => {
  test.skip(!hasJava, 'Java is not installed');
  test.setTimeout(180_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-html-'));
  for (const [number, address] of PAGES.entries()) {
    const html = await (await request.get(address)).text();
    writeFileSync(path.join(folder, `${number}.html`), html);
  }
  const words = ['-jar', checker, '--format', 'gnu', '--errors-only', '--skip-non-html', folder];
  const { stderr } = spawnSync('java', words, { encoding: 'utf8' });
  const findings = stderr.split('\n').filter(Boolean);
  const named = findings.map((line) =>
    line.replace(/^.*?(\d+)\.html"?:/, (_, number) => `${PAGES[Number(number)]} `),
  );
  rmSync(folder, { recursive: true });
  expect(named).toEqual([]);
});
