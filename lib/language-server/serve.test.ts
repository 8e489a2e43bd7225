import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const site = mkdtempSync(path.join(os.tmpdir(), 'language-server-'));
let server: ChildProcess;
let connection: MessageConnection;

interface Told {
  uri: string;
  diagnostics: { code: string; message: string; range: object }[];
}
const told = new Map<string, (diagnostics: Told['diagnostics']) => void>();

beforeAll(async () => {
  mkdirSync(path.join(site, 'content/zh-CN'), { recursive: true });
  writeFileSync(
    path.join(site, 'site.yaml'),
    'taxonomies: [tags, ports]\nlanguages: {zh-CN: {}}\ncheck: {rules: {unknown-menu: off}}\n',
  );
  server = spawn(process.execPath, ['scripts/run.mjs', 'lsp', '--stdio'], {
    env: { ...process.env, SITE_DIR: '', LC_ALL: 'C' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (!server.stdout || !server.stdin) throw new Error('no pipes');
  connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Told) =>
    told.get(uri)?.(diagnostics),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    locale: 'zh-cn',
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(site).href, name: 'site' }],
    capabilities: {},
  });
  await connection.sendNotification('initialized', {});
});

afterAll(async () => {
  const exit = once(server, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect((await exit)[0]).toBe(0);
});

const ARTICLE = '---\ntitle: 钟楼\ntoc: maybe\n\n---\n正文<script>x</script>\n';

/** Opens a text, and waits for what is said of it. */
async function open(uri: string, text: string): Promise<Told['diagnostics']> {
  const said = new Promise<Told['diagnostics']>((resolve) => told.set(uri, resolve));
  const textDocument = { uri, languageId: 'markdown', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  return said;
}

const uri = pathToFileURL(path.join(site, 'content/zh-CN/tower.md')).href;

test('problems are told at their places, in the language of the editor, and go when mended', async () => {
  expect(await open(uri, ARTICLE)).toEqual([
    {
      code: 'wrong-type',
      source: 'broadsheet',
      severity: 2,
      message: expect.stringMatching(/toc.*\n应为：.*true/),
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 10 } },
    },
    expect.objectContaining({
      code: 'removed-html',
      range: { start: { line: 5, character: 2 }, end: { line: 5, character: 10 } },
    }),
  ]);
  const mended = new Promise((resolve) => told.set(uri, resolve));
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: ARTICLE.replace('maybe', 'true').replace(/<.*>/, '') }],
  });
  expect(await mended).toEqual([]);
});

test('what the site or the text does not want to hear of is not told', async () => {
  const quiet = ARTICLE.replace('toc: maybe', 'menu: top\nedition: 7').replace(
    '正文<',
    '<!-- check-disable removed-html -->\n正文<',
  );
  expect(await open(uri.replace('tower', 'quiet'), quiet)).toEqual([]);
});

test('keys are completed from the schema of the site, and explained', async () => {
  const textDocument = { uri };
  const items = await connection.sendRequest('textDocument/completion', {
    textDocument,
    position: { line: 3, character: 0 },
  });
  expect(items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ label: 'toc', detail: '目录', insertText: 'toc: ' }),
      expect.objectContaining({ label: 'ports' }),
    ]),
  );
  const position = { line: 2, character: 1 };
  expect(await connection.sendRequest('textDocument/hover', { textDocument, position })).toEqual({
    contents: { kind: 'markdown', value: expect.stringContaining('是否在正文前列出各级标题') },
  });
});

test.each(['untitled:Untitled-1', pathToFileURL('/elsewhere/notes.md').href, 'git:/a/b.md?x'])(
  'what is not an article of the site is looked at, too: %s',
  async (other) => {
    const [problem] = await open(other, ARTICLE);
    expect(problem?.code).toBe('wrong-type');
  },
);

test('a text that cannot be read is no end', async () => {
  const codes = (await open(uri.replace('tower', 'odd'), '---\ntitle：“a\n\0: [\n')).map(
    ({ code }) => code,
  );
  expect(codes).toContain('not-text');
  const position = { line: 900, character: 7 };
  const textDocument = { uri: 'file:///never-opened.md' };
  expect(await connection.sendRequest('textDocument/hover', { textDocument, position })).toBeNull();
});
