import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { foreignClass } from './own-classes';
import { renderBody } from './render';

const root = path.join(import.meta.dirname, '../..');
const golden = path.join(import.meta.dirname, 'golden');

describe('a class is no author’s', () => {
  test.each(listSought())('that scripts look for: %s', (name) => {
    expect(name).not.toMatch(foreignClass);
  });

  test.each(listWritten())('that is written into texts: %s', (name) => {
    expect(name).not.toMatch(foreignClass);
  });

  test.each(['alert', 'alert-title', 'token-keyword', 'shiki', 'Video'])('%s', (name) => {
    expect(name).not.toMatch(foreignClass);
  });
});

test.each(['a', 'note', 'twitter-tweet', 'videos', 'alerts', 'my-alert'])('%s is', (name) => {
  expect(name).toMatch(foreignClass);
});

describe('an article cannot say what is ours', () => {
  test.each([
    ['<a class="video" data-player="https://www.youtube.com/embed/a">b</a>', '<a>b</a>'],
    ['<a class="video post" href="/b" data-player="https://t.me/a/1">b</a>', '<a href="/b">b</a>'],
    ['<a class="heading-link" href="#b" rel="me" role="doc-noteref">b</a>', '<a href="#b">b</a>'],
    ['<a class="picture" href="/b.png" aria-label="b">b</a>', '<a href="/b.png">b</a>'],
    ['<a data-footnote-ref data-footnote-backref href="#b">b</a>', '<a href="#b">b</a>'],
    ['<span data-close-picture="b">b</span>', '<span>b</span>'],
    [
      '<span data-article data-save data-shelf data-comments data-listen>b</span>',
      '<span>b</span>',
    ],
    ['<span data-comfort data-do data-own-address data-read>b</span>', '<span>b</span>'],
    ['<span own-0="0" own-="1" role="note" tabindex="0" aria-label="b">b</span>', '<span>b</span>'],
    ['<span data-look="zoom-200 cr7">b</span>', '<span>b</span>'],
    ['<code class="math-error">b</code>', '<code class="">b</code>'],
  ])('%s', (written, expected) => {
    expect(renderBody(written, { math: true }).html).toBe(`<p>${expected}</p>\n`);
    expect(renderBody(written, { math: false, isHtml: true }).html).toBe(`${expected}\n`);
  });

  test.each([
    [
      '<div class="alert alert-note a" role="note" aria-label="b">b</div>',
      '<div class="a">b</div>',
    ],
    ['<div class="table-scroll" tabindex="0" role="region">b</div>', '<div class="">b</div>'],
    ['<section class="footnotes" data-footnotes>b</section>', '<section class="">b</section>'],
    ['<pre class="shiki" tabindex="1">b</pre>', '<pre tabindex="0">b</pre>'],
    ['<p class="shiki">b</p>', '<p class="">b</p>'],
    [
      '<h2 data-source="c" class="a">b</h2>',
      '<h2 id="b"><a class="heading-link" href="#b">b</a></h2>',
    ],
    [
      '<ul class="contains-task-list"><li class="task-list-item">b</li></ul>',
      '<ul><li>b</li></ul>',
    ],
  ])('%s', (written, expected) => {
    for (const isHtml of [true, false]) {
      const { html } = renderBody(written, { math: false, isHtml, headingIds: 'github' });
      expect(html).toBe(`${expected}\n`);
    }
  });

  test('nor in what a shortcode makes of it', () => {
    const body =
      '{{< rawhtml >}}<a class="video" data-player="https://t.me/a/1">b</a>{{< /rawhtml >}}';
    expect(renderBody(body, { math: false }).html).toBe('<p><a>b</a></p>\n');
  });

  test('and a mark of ours is never written out', () => {
    const body = '- [x] a[^1]\n\n# $b$\n\n<table><td>$c$</table>\n\n[^1]: d';
    expect(renderBody(body, { math: true }).html).not.toContain('own-');
  });
});

/** The classes in the selectors of `app/_browser`. */
function listSought(): string[] {
  const folder = path.join(root, 'app/_browser');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const selector =
    /(?:querySelector(?:All)?(?:<\w+>)?|closest(?:<\w+>)?|matches)\(\s*(['"`])(.*?)\1|^const [A-Z_]+ = (['"`])(\..*?)\3/gms;
  const selectors = sources.flatMap((source) =>
    Array.from(source.matchAll(selector), ([, , called, , named]) => called ?? named ?? ''),
  );
  const classes = selectors.flatMap((text) =>
    Array.from(text.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name),
  );
  return [...new Set(classes)];
}

/** The classes in the golden folders that are not in their inputs. */
function listWritten(): string[] {
  const classes = readdirSync(golden).flatMap((name) => {
    const input = readFileSync(path.join(golden, name, 'input.md'), 'utf8');
    const html = readFileSync(path.join(golden, name, 'expected.html'), 'utf8');
    return Array.from(html.matchAll(/ class="([^"]+)"/g), ([, value = '']) => value.split(' '))
      .flat()
      .filter((value) => !input.includes(value) && !value.startsWith('language-'));
  });
  return [...new Set(classes)];
}
