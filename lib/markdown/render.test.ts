import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attributeOf, listElements, textOf } from './html.fixture';
import { renderBody } from './render';

const voidElements = ['br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr'];
const fragments = [
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<svg>',
    '<math>',
    '<mtext>',
    '<template>',
    '<plaintext>',
  ],
  ...[
    '<table>',
    '<td>',
    '<select>',
    '<textarea>',
    '<title>',
    '<noscript>',
    '<form>',
    '<p>',
    '</p>',
  ],
  ...[
    '<b>',
    '<a href="',
    "<a href='",
    '<img src=x ',
    '<iframe src="',
    'srcdoc="',
    'onerror=',
    '/>',
  ],
  ...[
    'javascript:alert(1)',
    '&#106;avascript:',
    'java\tscript:',
    'data:text/html,',
    '//a.cn/',
    '" ',
  ],
  ...['<font color="', '<center>', '<span style="', 'color:red;', 'expression(', 'width:1', '%'],
  ...[
    '<img src="',
    'data:image/svg+xml,',
    'data:image/png;base64,AA',
    '<div hidden>',
    'data-look="',
  ],
  ...['> [!NOTE]\n', '<a class="video" data-player="', '<figure>', '<picture>', '![a](b)'],
  ...[
    '<object data="',
    '<embed src="',
    '<param name="movie" value="',
    '</object>',
    '<iframe src=//a>',
  ],
  ...['<iframe src="https://www.youtube.com/embed/a"></iframe>', '<blockquote>', '</a>'],
  ...["' ", '>', '<', '<!--', '-->', '<![CDATA[', ']]>', '<?', '&lt;', '&', '<h1 id="x">', '</h1>'],
  ...[
    '[a](',
    ')',
    '![',
    ']',
    '[^1]',
    '\n\n[^1]: ',
    '**',
    '_',
    '~~',
    '`',
    '```\n',
    '\n',
    '\n\n',
    '# ',
  ],
  ...[
    '- ',
    '> ',
    '1986. ',
    '| a |\n| - |\n',
    '$',
    '$$\n',
    '\\(',
    '\\)',
    '{#x}',
    '\\',
    '中',
    '。',
    'a ',
  ],
];
const words = {
  ...{ note: 'N', tip: 'T', important: 'I', warning: 'W', caution: 'C' },
  ...{ openPicture: 'P', watchVideo: 'V {host}', playSound: 'L {host}', showPost: 'S {host}' },
};
const anyMarkdown = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  test('becomes well-formed HTML that runs nothing, with the ids of its headings', () => {
    fc.assert(
      fc.property(anyMarkdown, fc.boolean(), (markdown, math) => {
        const { html, headings } = renderBody(markdown, { math, words });
        expect(listUnbalanced(html)).toEqual([]);
        const elements = listElements(parseFragment(html));
        expect(elements.flatMap(listDangers)).toEqual([]);
        const labelled = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
        const ids = labelled.map((element) => attributeOf(element, 'id')).filter(Boolean);
        expect(ids).toEqual(headings.map(({ id }) => id));
        const allIds = elements.map((element) => attributeOf(element, 'id')).filter(Boolean);
        expect(allIds).toEqual([...new Set(allIds)]);
      }),
      { numRuns: 1500 },
    );
  });
});

test('the check for dangers sees them', () => {
  const html = '<svg onload="x"></svg><a href=" java&#9;script:x">a</a><img src="data:x"><script>';
  expect(listElements(parseFragment(html)).flatMap(listDangers)).toHaveLength(5);
  expect(listUnbalanced('<p><b>a</p>')).not.toEqual([]);
});

describe('headings', () => {
  test('are listed with depth, id and text', () => {
    expect(
      renderBody('# 总览\n\n## 第 1 节：*开端* [^n]\n\n[^n]: 注', { math: false }).headings,
    ).toEqual([
      { depth: 2, id: '总览', text: '总览' },
      { depth: 3, id: '第-1-节开端', text: '第 1 节：开端' },
    ]);
  });

  test('keep their depth without a heading of the first level', () => {
    const { headings } = renderBody('### a\n\n## a\n\n##', { math: false });
    expect(headings).toEqual([
      { depth: 3, id: 'a', text: 'a' },
      { depth: 2, id: 'a-1', text: 'a' },
    ]);
  });

  test('in what is removed are not listed', () => {
    const { headings } = renderBody('<template><h2>a</h2></template>\n\n## b', { math: false });
    expect(headings.map(({ text }) => text)).toEqual(['b']);
  });
});

test('footnotes lead there and back', () => {
  const { html } = renderBody('a[^1] b[^1] c[^注]\n\n[^1]: x\n[^注]: y', { math: false });
  const elements = listElements(parseFragment(html));
  const ids = elements.map((element) => attributeOf(element, 'id'));
  const targets = elements.flatMap((element) => attributeOf(element, 'href')?.slice(1) ?? []);
  expect(targets).toHaveLength(6);
  for (const target of targets) expect(ids).toContain(target);
});

test('a body that cannot be rendered is shown as it is written, and says why', () => {
  const resize = () => {
    throw new TypeError('No sizes');
  };
  const body = '# A\n\n![b](c) &\n<b>\n';
  const { html, headings, cut } = renderBody(body, { math: false, resize });
  expect(html).toBe('<p># A</p>\n<p>![b](c) &amp;<br>\n&lt;b&gt;</p>\n');
  expect(headings).toEqual([]);
  expect(cut).toMatch(/cannot be rendered.*: No sizes$/);
});

test('line ends of every kind are the same', () => {
  const markdown = '# a\n\n中\n文 *b*\n\n- c\n- d\n\n| e |\n| - |\n| f |\n';
  const { html } = renderBody(markdown, { math: false });
  const text = textOf(
    parseFragment(renderBody(markdown.replaceAll('\n', '\r\n'), { math: false }).html),
  );
  expect(text.replace(/\s/g, '')).toBe(textOf(parseFragment(html)).replace(/\s/g, ''));
  expect(text).toContain('中文');
});

/** Tags that nothing opens or closes, and any `<` that begins no tag. */
function listUnbalanced(html: string): string[] {
  const open: string[] = [];
  const stray: string[] = [];
  for (const [tag, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)?(?:[^"<>]|"[^"]*")*>?/g)) {
    if (!name || !tag.endsWith('>')) stray.push(tag);
    else if (slash) {
      if (open.pop() !== name) stray.push(tag);
    } else if (!voidElements.includes(name)) open.push(name);
  }
  return [...stray, ...open];
}

function listDangers(element: ReturnType<typeof listElements>[number]): string[] {
  const isElement =
    /^(?:script|style|object|embed|form|svg|base|meta|link|template|textarea|iframe)$/;
  const names = isElement.test(element.tagName) ? [element.tagName] : [];
  const attributes = element.attrs.filter(({ name, value }) => {
    const target = value.replace(/[\p{Cc}\s]/gu, '').toLowerCase();
    if (/^(?:on.*|style|srcdoc|action|formaction|background)$/.test(name)) return true;
    if (element.tagName === 'img' && /^data:image\/[^<>"]+$/.test(target)) return name !== 'src';
    if (name === 'data-look') return !/^[a-z\d -]+$/.test(value);
    return (
      /^(?:href|src|poster|cite|data)$/.test(name) && /^(?:javascript|vbscript|data):/.test(target)
    );
  });
  return [...names, ...attributes.map(({ name, value }) => `${name}=${value}`)];
}
