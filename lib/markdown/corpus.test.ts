import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { canUse } from '../../testing/needs';
import { CORPUS } from '../../testing/sites';
import { boundCost } from './cost/cost';
import { textOf } from './html.fixture';
import { renderBody } from './render';
import { summarise } from './summary';
import { extractText } from './text';

const root = join(CORPUS, 'content');
const isThere = canUse('corpus');

describe.runIf(isThere)('real articles', () => {
  const bodies = isThere ? listBodies() : [];

  test('are rendered, each of them whole', () => {
    expect(bodies.length).toBeGreaterThan(100);
    for (const body of bodies) {
      expect(renderBody(body, { math: true }).cut).toBe('');
      expect(renderBody(body, { math: false }).cut).toBe('');
    }
  });

  test('are whole in one as long as a book', () => {
    const book = bodies.join('\n\n').repeat(9).slice(0, 580_000);
    expect(book).toHaveLength(580_000);
    expect(boundCost(book)).toMatchObject({ text: book, cut: '' });
  });

  test('show literal asterisks only where the source is malformed', () => {
    const marked = bodies.filter((body) => renderBody(body, { math: false }).html.includes('**'));
    expect(marked.length).toBeLessThan(bodies.length / 20);
  });

  test('keep their money with formulas on', () => {
    const changed = bodies.filter((body) =>
      renderBody(body, { math: true }).html.includes('<math'),
    );
    expect(changed.length).toBeLessThan(bodies.length / 50);
  });

  test('have the text that readers see', () => {
    const same = bodies.filter((body) => squeeze(extractText(body)) === squeeze(listText(body)));
    expect(same.length).toBeGreaterThan(bodies.length * 0.85);
  });

  test('have a summary', () => {
    for (const body of bodies) {
      const summary = summarise(body);
      expect(summary).not.toBe('');
      expect(summary.length).toBeLessThan(800);
    }
  });
});

function listBodies(): string[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(root, path), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}

/** The text of the HTML without links that show an address. */
function listText(body: string): string {
  const fragment = parseFragment(renderBody(body, { math: false }).html);
  return textOf(fragment, (element) => element.tagName === 'a' && /^https?:/.test(textOf(element)));
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
