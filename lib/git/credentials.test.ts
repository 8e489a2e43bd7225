import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { git } from './git';

afterEach(() => vi.unstubAllEnvs());

/** A server that has no repository, and notes with what it was asked. */
async function listen(answer: number): Promise<{ address: string; asked: (string | undefined)[] }> {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization);
    response.writeHead(answer, { 'www-authenticate': 'Basic' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const at = server.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  return { address: `http://127.0.0.1:${port}/content.git`, asked };
}

test('the token is sent to its repository, and stands in no message', async () => {
  const { address, asked } = await listen(401);
  vi.stubEnv('GIT_TOKEN', 'tok-en-1234');
  const failing = git(['ls-remote', address], { address });
  await expect(failing).rejects.toThrow(/git ls-remote: /);
  await expect(failing).rejects.not.toThrow(/tok-en-1234|oauth2|@/);
  expect(asked).toContain(`Basic ${Buffer.from('oauth2:tok-en-1234').toString('base64')}`);
});

test('another address, and a process without one, get nothing', async () => {
  const { address, asked } = await listen(401);
  vi.stubEnv('GIT_TOKEN', 'editor:tok-en-1234');
  await git(['ls-remote', address], { address: 'https://example.org/content.git' }).catch(() => {});
  await git(['ls-remote', address]).catch(() => {});
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((header) => header !== undefined)).toEqual([]);
});

test('neither a hook nor a filter of the repository is run', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hooks-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  execFileSync('git', ['init', '--quiet', folder]);
  await git(['config', 'user.email', 'a@b'], { folder });
  await git(['config', 'user.name', 'a'], { folder });
  const hook = path.join(folder, '.git/hooks/pre-commit');
  execFileSync('sh', [
    '-c',
    `printf '#!/bin/sh\\ntouch ran\\nexit 1\\n' > ${hook}; chmod +x ${hook}`,
  ]);
  await git(['commit', '--quiet', '--allow-empty', '-m', 'x'], { folder });
  expect(readFileSync(path.join(folder, '.git/HEAD'), 'utf8')).toContain('refs/heads/');
});
