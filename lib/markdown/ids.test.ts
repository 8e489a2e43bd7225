import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { freeId } from './ids';
import { renderBody } from './render';

const render = (body: string) => renderBody(body, { math: false });

test.each(['__next_f', 'TURBOPACK', 'turbopack', '_N_E', 'bs-main', 'disqus_config', 'caches'])(
  '%s is no id of a text, and what names it follows',
  (id) => {
    const { html, headings } = render(
      `## One {#${id}}\n\n<p id="${id}">Two</p>\n\n[a](#${id}) [b](/x/#${id}) [c](https://x.example/#${id})\n`,
    );
    expect(html).not.toContain(`id="${id}"`);
    expect(html).toContain(`<p id="text-${id}">`);
    expect(html).toContain(`<a href="#text-${id}">a</a>`);
    expect(html).toContain(`<a href="/x/#text-${id}">b</a>`);
    expect(html).toContain(`href="https://x.example/#${id}"`);
    expect(headings[0]?.id).not.toBe(id);
  },
);

test('a heading that is called so has another id, where its link leads', () => {
  const { html, headings } = render('## __next_f\n\n## `TURBOPACK`\n\n[x](#__next_f)\n');
  expect(headings.map(({ id }) => id)).toEqual(['text-__next_f', 'text-turbopack']);
  expect(html).toContain('<a class="heading-link" href="#text-__next_f">');
  expect(html).toContain('<a href="#text-__next_f">x</a>');
});

test.each(['forms', 'navigation', 'process', 'main', 'text', '新闻', 'next', 'a_b', 'fn-1'])(
  '%s stays as it is',
  (id) => {
    expect(freeId(id)).toBe(id);
    expect(render(`<p id="${id}">x</p>`).html).toContain(`id="${id}"`);
  },
);

test('no element has a name; that of a link becomes its id', () => {
  const { html } = render(
    [
      '<a name="top">a</a> <a name="x" id="y">b</a> [c](#x) <a name="__next_f">d</a>',
      '<img name="forms" src="/a.png"> <form name="body"><input name="head"></form>',
      '<embed name="cookie"> <object name="all"></object> <iframe name="links" src="/x"></iframe>',
      '<table><tr><td headers="__h ok" id="__h">e</td></tr></table>',
    ].join('\n\n'),
  );
  expect(html).not.toMatch(/\sname=/);
  expect(html).toContain('<a id="top">a</a>');
  expect(html).toContain('<a id="y">b</a>');
  expect(html).toContain('<a href="#y">c</a>');
  expect(html).toContain('<a id="text-__next_f">d</a>');
  expect(html).toContain('headers="text-__h ok"');
});

test('whatever the ids and names, none of a text is taken, and none twice', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '__next_f',
      '__proto__',
      'TURBOPACK',
      'text-_',
      'bs-main',
      'x',
      'text-TURBOPACK',
    ),
    fc.string({ maxLength: 6 }).map((text) => text.replace(/["<>&{}\n\r]/g, '')),
  );
  const part = fc.oneof(
    word.map((id) => `<a name="${id}">x</a>`),
    word.map((id) => `<p id="${id}">x</p>`),
    word.map((id) => `## x {#${id}}`),
    word.map((id) => `## ${id}`),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const ids = idsOf(render(parts.join('\n\n')).html);
      expect(ids.filter((id) => freeId(id) !== id)).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { examples: [[['<p id="">x</p>', '<p id="">x</p>']]] },
  );
});

function idsOf(html: string): string[] {
  const found: string[] = [];
  const look = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) if (name === 'id') found.push(value);
    }
    if ('childNodes' in node) node.childNodes.forEach(look);
  };
  parseFragment(html).childNodes.forEach(look);
  return found;
}
