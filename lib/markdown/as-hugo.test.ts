import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { afterAll, describe, expect, test } from 'vitest';
import { writeArchive } from '../../testing/archives/write-archive';
import { canUse } from '../../testing/needs';
import { textOf } from './html.fixture';
import { renderBody } from './render';

const hasHugo = canUse('hugo');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-as-hugo-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let run = 0;

/** What Hugo makes of each body; all in one site. */
function renderWithHugo(bodies: string[], config = ''): string[] {
  run += 1;
  const folder = path.join(scratch, `site-${run}`);
  writeArchive(folder, {
    'config.toml': `
baseURL = "https://bodies.example.org/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]
${config}
[markup.goldmark.renderer]
unsafe = true
`,
    'layouts/_default/single.html': '{{ .Content }}',
    ...Object.fromEntries(
      bodies.map((body, number) => [`content/p/${number}.md`, `---\ntitle: T\n---\n${body}`]),
    ),
  });
  const built = spawnSync('hugo', ['--quiet'], { cwd: folder, encoding: 'utf8' });
  expect(built.stdout + built.stderr).toBe('');
  return bodies.map((_, number) =>
    readFileSync(path.join(folder, `public/p/${number}/index.html`), 'utf8'),
  );
}

function sample<Value>(arbitrary: fc.Arbitrary<Value>, size = 400): Value[] {
  return fc.sample(arbitrary, { numRuns: size, seed: 20260822 });
}

function shown(html: string): string {
  return textOf(parseFragment(html)).replace(/\s+/g, ' ').trim();
}

describe.skipIf(!hasHugo)('as Hugo shows it', () => {
  test('quotation marks, dashes and dots', () => {
    const piece = fc.constantFrom(
      ...['"', '"', "'", "'", ' ', 'a', 'two', '5', '10', '90s', '中', '。', '，', '“', '-', '--'],
      ...['...', '.', ',', '(', ')', '*b*', '`c`', 's', 're', '/', '\n', '$', '！', 'é', '[d](/e)'],
    );
    const bodies = sample(
      fc.array(piece, { minLength: 2, maxLength: 12 }).map((pieces) => `x${pieces.join('')}`),
    );
    const expected = renderWithHugo(bodies);
    const compared = bodies.map((body, number) => ({
      body,
      ours: shown(renderBody(body, { math: false, typographer: true }).html),
      hugo: shown(expected[number] ?? ''),
    }));
    const other = compared.filter(({ ours, hugo }) => squeeze(ours) !== squeeze(hugo));
    expect(other).toEqual([]);
  });
});

/** Blanks at the ends of lines are nobody's. */
function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
