import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { writeArchive, writeFiles } from '../testing/archives/write-archive';
import { FIRST_PORT } from '../testing/sites';
import { start, stop } from './run-command';

const port = FIRST_PORT + 15;

const SYSTEMS: [settings: string, asked: RegExp][] = [
  ['disqus: { shortname: quay }', /^https:\/\/quay\.disqus\.com\/embed\.js/],
  [
    'giscus: { repo: a/b, repoId: r, category: c, categoryId: i }',
    /^https:\/\/giscus\.app\/client\.js/,
  ],
  ['utterances: { repo: a/b }', /^https:\/\/utteranc\.es\/client\.js/],
  [
    'waline: { serverUrl: "https://waline.example.org", src: "https://cdn.example.org/waline.js" }',
    /^https:\/\/waline\.example\.org\/init/,
  ],
  [
    'twikoo: { envId: "https://twikoo.example.org", src: "https://cdn.example.org/twikoo.js" }',
    /^https:\/\/twikoo\.example\.org\/init/,
  ],
];

/** What stands in for the scripts of two systems: they tell where they were asked to look. */
const SCRIPTS: Record<string, string> = {
  '/waline.js': "export const init = ({ serverURL }) => { fetch(serverURL + '/init') };",
  '/twikoo.js': "window.twikoo = { init: ({ envId }) => { fetch(envId + '/init') } };",
};

test('each comment system is asked where the settings say, and on approach alone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-comments-'));
  const settings = (comments: string) => ({ 'site.yaml': `comments: { ${comments} }\n` });
  const site = { folder, data: path.join(folder, 'data'), port };
  writeArchive(folder, {
    ...settings('src: "https://none.example.org/x.js"'),
    'content/news/long.md': `---\ntitle: Long\n---\n\n${'Words and words.\n\n'.repeat(200)}`,
  });
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    const url = new URL(route.request().url());
    asked.push(url.href);
    const body = SCRIPTS[url.pathname] ?? '';
    const headers = { 'access-control-allow-origin': '*' };
    return route.fulfill({ body, headers, contentType: 'text/javascript' });
  });
  const server = await start('start', site, 'Serving at');
  try {
    const address = `http://localhost:${port}/news/long/`;
    for (const [comments, expected] of SYSTEMS) {
      writeFiles(folder, settings(comments));
      const name = comments.split(':')[0] ?? '';
      await expect
        .poll(async () => (await page.request.get(address)).text())
        .toContain(`&quot;${name}&quot;`);
      asked.length = 0;
      await page.goto(address);
      await expect(page.getByRole('button', { name: /^Saved?$/ })).toBeVisible();
      expect(asked).toEqual([]);
      await page.getByRole('heading', { name: 'Comments' }).scrollIntoViewIfNeeded();
      await expect.poll(() => asked.some((url) => expected.test(url)), comments).toBe(true);
    }
  } finally {
    await stop(server);
  }
});
