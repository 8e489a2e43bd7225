import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { type ServedSite, serveSite } from '../testing/faults/served-site';
import { createRepository } from '../testing/repository';
import { FIRST_PORT } from '../testing/sites';

/** Three machines serve one site, each by itself, with its own checkout and store; a fourth joins. */
test.describe.configure({ mode: 'serial' });

const SECRET = 'secret-of-the-desk';
const START_MS = 180_000;
const ports = [64, 65, 66].map((number) => FIRST_PORT + number);
const newPort = FIRST_PORT + 67;
const filesPort = FIRST_PORT + 68;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-machines-'));
const published = path.join(scratch, 'published');
const article = (words: string) => `---\ntitle: One\ndate: 2026-01-01\n---\n\n${words}\n`;
const repository = createRepository(scratch, {
  'site.yaml': 'defaultLanguage: en\n',
  'content/news/one.md': article('As it was.'),
  'content/news/two.md': article('The second.'),
});
const variables = {
  ...{ SITE_REPO: `file://${repository.bare}`, SITE_DIR: '', WORKERS: '1' },
  ...{ WEBHOOK_SECRET: SECRET, PEERS: ports.map((port) => `http://127.0.0.1:${port}`).join() },
};
const host = createServer(({ url = '' }, response) => {
  response.end(readFileSync(path.join(published, url)));
});
const machines: ServedSite[] = [];

test.beforeAll(async () => {
  test.setTimeout(START_MS);
  mkdirSync(published);
  await new Promise<void>((done) => void host.listen(filesPort, done));
  machines.push(...(await Promise.all(ports.map((port) => serveSite(port, undefined, variables)))));
});

test.afterAll(async () => {
  host.close();
  await Promise.all(machines.map((machine) => machine.stop()));
  rmSync(scratch, { recursive: true });
});

async function callWebhook({ origin }: ServedSite): Promise<number> {
  const body = JSON.stringify({ ref: 'refs/heads/main' });
  const signature = createHmac('sha256', SECRET).update(body).digest('hex');
  const headers = { 'x-hub-signature-256': `sha256=${signature}` };
  return (await fetch(`${origin}/-/sync`, { method: 'POST', headers, body })).status;
}

async function textAt(machine: ServedSite, address: string): Promise<string> {
  return String((await machine.ask(address))?.body);
}

/** Waits until every machine says that it serves a commit, and sees that it does. */
async function expectEverywhere(commit: string, words: string): Promise<void> {
  for (const machine of machines) {
    await expect.poll(() => textAt(machine, '/readyz')).toContain(`"commit":"${commit}"`);
    expect(await textAt(machine, '/news/one/')).toContain(words);
  }
}

test('a push of which one is told is read at all of them', async () => {
  for (const machine of machines) {
    expect(await textAt(machine, '/news/one/')).toContain('As it was.');
  }
  const commit = repository.push({ 'content/news/one.md': article('As it is now.') });
  const [first] = machines;
  expect(first && (await callWebhook(first))).toBe(200);
  await expectEverywhere(commit, 'As it is now.');
});

test('a new one starts from a snapshot that is older than its checkout', async () => {
  test.setTimeout(START_MS);
  const words = ['scripts/run.mjs', 'snapshot', path.join(published, 'store.db')];
  const env = { ...process.env, ...variables, DATA_DIR: path.dirname(machines[0]?.data() ?? '') };
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^Wrote .*store\.db, /)]);
  repository.push({ 'content/news/three.md': article('The third.') });
  const added = await serveSite(newPort, undefined, {
    ...variables,
    ...{ SNAPSHOT_URL: `http://127.0.0.1:${filesPort}/store.db`, GIT_POLL_S: '5' },
  });
  machines.push(added);
  expect(added.printed()).toContain('Starting from the snapshot http://127.0.0.1');
  expect(added.printed()).toContain('3 articles (1 read, 0 removed)');
  expect(await textAt(added, '/news/one/')).toContain('As it is now.');
  expect(await textAt(added, '/news/three/')).toContain('The third.');
});

test('what one finds by itself is read at all of them, too', async () => {
  const commit = repository.push({ 'content/news/one.md': article('As it is at last.') });
  await expectEverywhere(commit, 'As it is at last.');
  for (const machine of machines) {
    expect(await textAt(machine, '/news/three/')).toContain('The third.');
    expect(machine.printed()).not.toContain('could not be told');
  }
});
