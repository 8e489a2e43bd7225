import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { renderBody } from '../markdown/render';
import { convertHtml } from './convert-html';
import { getConverter } from './converters';

const toTaiwan = await getConverter('zh-CN', 'zh-TW');
const convert = (html: string) => convertHtml(html, 'zh-CN', toTaiwan);

test.each([
  ['<p>鼠标<em>软件</em></p>', '<p>滑鼠<em>軟體</em></p>'],
  ['<p>皇后的头发 &amp; 干杯</p>', '<p>皇后的頭髮 &amp; 乾杯</p>'],
  ['<img src="/汉.webp" alt="汉语">', '<img src="/汉.webp" alt="漢語">'],
  ['<h2 id="汉语">汉语</h2>', '<h2 id="汉语">漢語</h2>'],
  ['<a href="/汉语/" title=汉>汉</a>', '<a href="/汉语/" title=漢>漢</a>'],
  ['<p lang="zh">汉</p>', '<p lang="zh">漢</p>'],
])('%s becomes %s', (html, converted) => {
  expect(convert(html)).toBe(converted);
});

test.each([
  '<p><code>汉</code><kbd>汉</kbd><samp>汉</samp></p><pre><b>汉</b></pre>',
  '<math><mtext>汉</mtext></math>',
  '<span translate="no">汉<b>汉</b><img alt="汉"></span>',
  '<span class="a notranslate">汉</span>',
  '<p lang="ja">国会<b>国</b></p>',
  '<p lang="zh-TW">后</p>',
  '<p lang="!">汉</p>',
])('%s is left as it is', (html) => {
  expect(convert(html)).toBe(html);
});

test('inside what is left, a part may ask to be converted', () => {
  expect(convert('<p translate="no">汉<b translate="yes">汉</b></p>')).toContain(
    '汉<b translate="yes">漢',
  );
  expect(convert('<p lang="ja">国<b lang="zh-CN">国</b></p>')).toContain('国<b lang="zh-CN">國');
});

test('each form of Chinese has its own words', async () => {
  const words = async (text: string, from: string, to: 'zh-CN' | 'zh-TW' | 'zh-HK') =>
    (await getConverter(from, to))(text);
  expect(await words('打印机里的软件', 'zh-CN', 'zh-TW')).toBe('印表機裡的軟體');
  expect(await words('打印机里的软件', 'zh-CN', 'zh-HK')).toBe('打印機裏的軟件');
  expect(await words('印表機裡的軟體', 'zh-TW', 'zh-CN')).toBe('打印机里的软件');
  expect(await words('打印機裏的軟件', 'zh-HK', 'zh-CN')).toBe('打印机里的软件');
});

const pieces = fc.constantFrom(
  ...[
    '汉语',
    '头发',
    '<',
    '>',
    '&',
    '"',
    "'",
    '=',
    '`',
    '\n',
    '\n\n',
    '- ',
    '# ',
    '|',
    '<b>',
    '</b>',
  ],
  ...[
    '<td>',
    '<table>',
    '<p lang="ja">',
    '<i translate="no">',
    '![汉](/汉 "语")',
    '[汉](/汉)',
    '$汉$',
  ],
  ...[
    "<img alt=汉 title='语\"'>",
    '&#x6C49;',
    '&lt;',
    '<!-- 汉 -->',
    '**',
    '<a href="汉">',
    '</a>',
  ],
);

test('tags and attributes stay as they are, whatever was written', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const { html } = renderBody(parts.join(''), { math: true });
      const converted = convert(html);
      // All that may differ is Chinese; in tags, only where it is words.
      expect(skeleton(converted)).toBe(skeleton(html));
      expect(converted.replace(HAN, '')).toBe(html.replace(HAN, ''));
    }),
    { numRuns: 300 },
  );
});

test('a text without Chinese is the same text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      fc.pre(!/\p{Script=Han}/u.test(text));
      expect(convert(text)).toBe(text);
    }),
  );
});

const HAN = /\p{Script=Han}+/gu;

/** The elements of a text with all their attributes but those that are words. */
function skeleton(html: string): string {
  const describe = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if (!('attrs' in node)) return '';
    const attributes = node.attrs.filter(
      ({ name }) => !['alt', 'title', 'aria-label'].includes(name),
    );
    return `<${node.tagName} ${JSON.stringify(attributes)}>${node.childNodes.map(describe).join('')}`;
  };
  return parseFragment(html).childNodes.map(describe).join('');
}
