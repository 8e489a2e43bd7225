import { expect, test } from 'vitest';
import { renderBody } from '../render';

const shortcodes = {
  ref: (page: string) => (page === 'a.md' ? '/post/a/' : undefined),
  param: (name: string) => ({ city: 'Old "Quay" & <b>', bold: '**so**' })[name],
};
const figure = '{{< figure src="/a.png" alt="A" >}}';
const made = '<figure><img></figure>';

/** Without what says how pictures are loaded, and between which elements lines end. */
function render(body: string, math = false): string {
  return renderBody(body, { math, shortcodes })
    .html.replace(/<img [^>]*>/g, '<img>')
    .replace(/\n(?=<)|(?<=>)\n/g, '');
}

test.each([
  ['alone', figure, made],
  ['after words', `a\n${figure}\nb`, `<p>a</p>${made}<p>b</p>`],
  ['twice in a line', `${figure} {{< figure src="/b.png" >}}`, made + made],
  ['in a tight item', `- a\n  ${figure}\n- b`, `<ul><li>a${made}</li><li>b</li></ul>`],
  ['in a loose item', `- a\n\n  ${figure}`, `<ul><li><p>a</p>${made}</li></ul>`],
  ['in a quote', `> ${figure}`, `<blockquote>${made}</blockquote>`],
  ['in a link', `[${figure}](/b/)`, `<a href="/b/">${made}</a>`],
  ['in HTML', `<div>${figure}</div>`, `<div>${made}</div>`],
  ['in HTML of an item', `- <div>\n  ${figure}\n  </div>`, `<ul><li><div>${made}</div></li></ul>`],
  ['in code', `    ${figure}`, `<pre tabindex="0"><code>${made}</code></pre>`],
  [
    'in a heading',
    `# a {{< param nothing >}}`,
    '<h2 id="a"><a class="heading-link" href="#a">a </a></h2>',
  ],
  ['nothing', 'a\n\n{{< comment >}}b{{< /comment >}}\n\nc', '<p>a</p><p>c</p>'],
])('%s', (_, body, html) => {
  expect(render(body)).toBe(html);
});

test.each([
  ['{{< param city >}}', 'Old "Quay" &#x26; &#x3C;b>'],
  ['`{{< param city >}}`', '<code>Old "Quay" &#x26; &#x3C;b></code>'],
  ['{{< param bold >}} {{% param bold %}}', '**so** <strong>so</strong>'],
  ['[a]({{< ref "a.md" >}} "{{< param bold >}}")', '<a href="/post/a/" title="**so**">a</a>'],
  ['[a][r]\n\n[r]: {{< ref "a.md" >}}', '<a href="/post/a/">a</a>'],
  [
    '<span title="{{< param city >}}">a</span>',
    '<span title="Old &#x22;Quay&#x22; &#x26; <b>">a</span>',
  ],
  ['![{{< param bold >}}]({{% ref "a.md" %}})', '<img>'],
])('words come in as text: %s', (body, html) => {
  expect(render(body)).toBe(`<p>${html}</p>`);
});

test('markdown in them is a text of its own, with notes and addresses of its own', () => {
  const inner = 'b[^1] [c][r]\n\n[^1]: inner\n\n[r]: /inner/\n';
  const html = render(
    `a[^1] [d][r]\n\n{{< box >}}\n${inner}{{< /box >}}\n\n[^1]: outer\n\n[r]: /outer/\n`,
  );
  expect(html).toContain('<a href="/outer/">d</a>');
  expect(html).toContain('<a href="/inner/">c</a>');
  expect(html).toMatch(/<li id="fn-1"><p>outer .*<li id="fn-1-1"><p>inner /);
});

test('formulas in captions are formulas', () => {
  expect(render('{{< figure src="a" caption="so $x^2$" >}}', true)).toMatch(
    /<figcaption>so <math>.*<\/math><\/figcaption>/,
  );
});

test('what is nested comes in where it stands', () => {
  const body =
    '- {{< details "A" >}}\n  - b {{< details "C" >}}d{{< /details >}}\n  {{< /details >}}';
  expect(render(body)).toBe(
    '<ul><li><details><summary>A</summary><ul><li>b<details><summary>C</summary><p>d</p></details></li></ul></details></li></ul>',
  );
});

test('no characters of a text stand for a shortcode', () => {
  expect(render(`\uFDD00\uFDD1 &#xFDD0;0&#xFDD1; ${figure}`)).toBe(`<p>0 \uFFFD0\uFFFD</p>${made}`);
});
