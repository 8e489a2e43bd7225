import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { signPreview } from '../lib/preview/token';
import { type ServedSite, serveSite } from '../testing/faults/served-site';
import { createRepository } from '../testing/repository';
import { FIRST_PORT } from '../testing/sites';

/** A branch is looked at before it is merged. */
test.describe.configure({ mode: 'serial' });

const WEBHOOK_SECRET = 'secret-of-the-hook';
const PREVIEW_SECRET = 'secret-of-the-desk';
const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-branches-'));
const article = (words: string) => `---\ntitle: One\ndate: 2026-01-01\n---\n\n${words}\n`;
const bundle = '---\ntitle: Many\ndate: 2026-01-01\n---\n\n![](p.svg)\n';
const repository = createRepository(scratch, {
  'site.yaml': 'defaultLanguage: en\n',
  'content/news/one.md': article('As it is served.'),
});
let site: ServedSite;

test.beforeAll(async () => {
  test.setTimeout(400_000);
  site = await serveSite(FIRST_PORT + 74, undefined, {
    ...{ SITE_REPO: `file://${repository.bare}#main`, SITE_DIR: '', WORKERS: '2' },
    ...{ WEBHOOK_SECRET, PREVIEW_SECRET, PREVIEW_BRANCHES: 'desk/*' },
  });
});

test.afterAll(async () => {
  await site.stop();
  rmSync(scratch, { recursive: true });
});

async function tell(branch: string, after: string): Promise<number> {
  const body = JSON.stringify({ ref: `refs/heads/${branch}`, after });
  const signature = createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex');
  const headers = { 'x-github-event': 'push', 'x-hub-signature-256': `sha256=${signature}` };
  return (await fetch(`${site.origin}/-/sync`, { method: 'POST', headers, body })).status;
}

function pushTo(branch: string, files: Record<string, string>): string {
  repository.run('switch', '--quiet', '--force-create', branch);
  const commit = repository.push(files, '--force');
  repository.run('switch', '--quiet', 'main');
  return commit;
}

async function see(branch: string, file = 'news/one.md', below = '') {
  const preview = { path: file, branch, until: Date.now() + 60_000 };
  const token = signPreview(preview, PREVIEW_SECRET);
  const answer = await fetch(`${site.origin}/-/preview/${token}/${below}`);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const served = async () => (await fetch(`${site.origin}/news/one/`)).text();

test('an allowed branch is seen by its link once its push was told, and by nobody else', async () => {
  expect((await see('desk/port')).status).toBe(404);
  const commit = pushTo('desk/port', {
    'content/news/one.md': article('As it may become.'),
    'content/news/many/index.md': bundle,
    'content/news/many/p.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'content/news/many/.env': 'secret',
  });
  expect(await tell('desk/port', commit)).toBe(200);
  const { status, text, headers } = await see('desk/port');
  expect(status).toBe(200);
  expect(text).toContain('As it may become.');
  expect(text).toContain('Preview: from the branch desk/port');
  expect(headers.get('cache-control')).toBe('private, no-store');
  const picture = await see('desk/port', 'news/many/index.md', 'p.svg');
  expect(picture.text).toContain('<svg');
  expect(picture.headers.get('content-type')).toBe('image/svg+xml');
  expect(picture.headers.get('content-security-policy')).toContain('sandbox');
  expect((await see('desk/port', 'news/many/index.md', '.env')).status).toBe(404);
  expect((await see('desk/port', '../site.yaml')).status).toBe(404);
  expect(await served()).toContain('As it is served.');
  expect((await fetch(`${site.origin}/news/many/`)).status).toBe(404);
});

test('a push over it is seen at once, while the site is pulled as ever', async () => {
  const branch = pushTo('desk/port', { 'content/news/one.md': article('As it became later.') });
  const main = repository.push({ 'content/news/one.md': article('As it is served now.') });
  const statuses = await Promise.all([tell('desk/port', branch), tell('main', main)]);
  expect(statuses).toEqual([200, 200]);
  expect((await see('desk/port')).text).toContain('As it became later.');
  expect(await served()).toContain('As it is served now.');
});

test('another branch is none, whatever was told or signed', async () => {
  const commit = pushTo('other', { 'content/news/one.md': article('Of another branch.') });
  expect(await tell('other', commit)).toBe(202);
  expect((await see('other')).text).toContain('href="/news/one/"');
  for (const branch of ['other', 'main', 'HEAD', '../../heads/main', 'desk/port~0']) {
    expect((await see(branch)).status, branch).toBe(404);
  }
});

test('a branch that is no more is forgotten', async () => {
  expect(await tell('desk/port', '0'.repeat(40))).toBe(200);
  expect((await see('desk/port')).status).toBe(404);
  expect(await served()).toContain('As it is served now.');
});
