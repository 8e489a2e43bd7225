import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeArchive } from '../../testing/archives/write-archive';
import { canUse } from '../../testing/needs';
import { renderBody } from './render';

const HEADINGS = [
  'Plain Words',
  '第一章：开始',
  'What’s new in 2.0?',
  'Emoji 🎉 here',
  'Émile & Zoë',
  'Émile & Zoë',
  'a_b - c',
  'C++ and C#',
  'Tabs  and   spaces',
  '「引号」与 English',
  '1. Numbered',
  'A [link](/to/a-page/) and `code`',
  '**Bold** <b>tag</b> &amp; more',
  'İstanbul ΣΑΣ Ⅷ',
  '日本語\u00a0中文',
  'With a class {.red}',
  'Closed ##',
  'বাংলা শিরোনাম',
];
const body = HEADINGS.map((text) => `## ${text}\n\nText.\n`).join('\n');

const hasHugo = canUse('hugo');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-ids-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test.skipIf(!hasHugo).each(['github', 'github-ascii', 'blackfriday'] as const)(
  'old deep links still land: %s',
  (headingIds) => {
    const folder = path.join(scratch, headingIds);
    writeArchive(folder, {
      'config.toml': `baseURL = "/"\n[markup.goldmark.parser]\nautoHeadingIDType = "${headingIds}"\n`,
      'layouts/_default/single.html': '{{ .Content }}',
      'content/a.md': `---\ntitle: A\n---\n\n${body}`,
    });
    expect(spawnSync('hugo', ['--quiet'], { cwd: folder }).status).toBe(0);
    const html = readFileSync(path.join(folder, 'public/a/index.html'), 'utf8');
    const expected = [...html.matchAll(/<h2[^>]* id="([^"]*)"/g)].map(([, id]) => id);
    expect(expected).toHaveLength(HEADINGS.length);
    const { headings } = renderBody(body, { math: false, headingIds });
    expect(headings.map(({ id }) => id)).toEqual(expected);
  },
);
