import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleThread } from '../../build/bundle-thread';
import { openRenderer, type Renderer } from './render-within';
import { type RenderRequest, renderRequest } from './request';

const words = {
  ...{ note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  ...{
    openPicture: 'Open',
    watchVideo: 'Watch {host}',
    playSound: 'Hear {host}',
    showPost: 'Show {host}',
  },
};

describe('bodies are rendered in threads', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'thread-'));
  let renderer: Renderer;

  beforeAll(async () => {
    await bundleThread('.', folder);
    renderer = openRenderer(path.join(folder, 'worker.mjs'));
  });
  afterAll(() => renderer.close());

  test.each<[string, Partial<RenderRequest>]>([
    ['plain', {}],
    ['math', { math: true, markdown: '$a^2$ and\n\n$$\n\\frac{1}{2}\n$$' }],
    ['code', { colours: true, markdown: '```ts\nconst a = 1;\n```' }],
    ['HTML', { isHtml: true, markdown: '<p>a <b>b</b></p>' }],
    ['alerts', { words, markdown: '> [!NOTE]\n> words' }],
  ])('as in the thread that asks: %s', async (_, more) => {
    const request = { markdown: '# Heading\n\nText **「粗」**。', math: false, ...more };
    const rendered = await renderer.render(request);
    expect(rendered).toEqual({ ...(await renderRequest(request)), isLate: false });
    expect(rendered.cut).toBe('');
  });
});

describe('what goes beyond the budget takes nothing down', () => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'costly-')), 'worker.mjs');
  writeFileSync(
    file,
    `export default async ({ markdown }) => {
      if (markdown.startsWith('endless')) for (;;);
      if (markdown === 'large') for (const all = []; ; ) all.push(new Array(1e5).fill({}));
      if (markdown === 'ends') process.exit(3);
      return { html: markdown, headings: [], cut: '' };
    };`,
  );
  const renderer = openRenderer(file, { timeMs: 1500, memoryMb: 64 });
  afterAll(() => renderer.close());

  test.each([
    ['endless', /1.5 s/],
    ['large', /64 MB|1.5 s/],
    ['ends', /exit|end/i],
  ])('%s', async (markdown, reason) => {
    const costly = renderer.render({ markdown, math: false });
    // Others are rendered meanwhile, and afterwards.
    const meanwhile = await renderer.render({ markdown: 'a', math: false });
    expect(meanwhile.html).toBe('a');
    const { html, cut } = await costly;
    expect(html).toBe(`<p>${markdown}</p>\n`);
    expect(cut).toMatch(reason);
    expect((await renderer.render({ markdown: 'b', math: false })).html).toBe('b');
  });

  test('what is shown of it is text, and bounded', async () => {
    const markdown = `endless <script>\n\n${'a'.repeat(900_000)}`;
    const { html } = await renderer.render({ markdown, math: false });
    expect(html).toMatch(/^<p>endless &lt;script&gt;<\/p>\n<p>a/);
    expect(html.length).toBeLessThan(600_000);
  });
});
