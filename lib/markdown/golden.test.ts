import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderBody } from './render';

const root = join(import.meta.dirname, 'golden');
const isUpdate = process.env.UPDATE_GOLDEN === '1';

/** `UPDATE_GOLDEN=1 npx vitest run lib/markdown` rewrites what is expected: read the difference. */
describe('golden folders', () => {
  test.each(readdirSync(root))('%s', (name) => {
    const folder = join(root, name);
    const html = renderFolder(folder);
    const expected = join(folder, 'expected.html');
    if (isUpdate) writeFileSync(expected, html);
    expect(html).toBe(readFileSync(expected, 'utf8'));
  });
});

function renderFolder(folder: string): string {
  const optionsFile = join(folder, 'options.json');
  const options = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {};
  const markdown = readFileSync(join(folder, 'input.md'), 'utf8');
  return renderBody(markdown, { math: false, ...options }).html;
}
