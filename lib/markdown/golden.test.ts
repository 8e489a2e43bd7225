import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadHighlight } from './highlight';
import { renderBody } from './render';

const root = join(import.meta.dirname, 'golden');
const isUpdate = process.env.UPDATE_GOLDEN === '1';

/** `UPDATE_GOLDEN=1 npx vitest run lib/markdown` rewrites what is expected: read the difference. */
describe('golden folders', () => {
  test.each(readdirSync(root))('%s', async (name) => {
    const folder = join(root, name);
    const html = await renderFolder(folder);
    const expected = join(folder, 'expected.html');
    if (isUpdate) writeFileSync(expected, html);
    expect(html).toBe(readFileSync(expected, 'utf8'));
  });
});

async function renderFolder(folder: string): Promise<string> {
  const optionsFile = join(folder, 'options.json');
  const options = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {};
  const markdown = readFileSync(join(folder, 'input.md'), 'utf8');
  const highlight = await loadHighlight(markdown);
  return renderBody(markdown, { math: false, highlight, ...options }).html;
}
