import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractText } from './text';
import { setPlainText } from './typographer';

describe('extractText', () => {
  test.each([
    ['**粗**、*斜*、***都***、__b__、_i_、~~删~~', '粗、斜、都、b、i、删'],
    ['5 * 3，snake_case，a*b，2_000_000', '5 * 3，snake_case，a*b，2_000_000'],
    ['没有关的**星号', '没有关的星号'],
    ['<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>塔', '東京塔'],
    ['<ruby>紐育<rp>(</rp><rt>ニュー</rt><rp>)</rp></ruby>も', '紐育も'],
    ['<RUBY><rb>漢<rb>字<rt>かん<rt><b>じ</b></RUBY>後', '漢字後'],
    ['<ruby>甲<rtc>a<rt>b</rt></rtc></ruby>乙', '甲乙'],
    ['a <rt>open <b>for</b> ever', 'a open for ever'],
    ['`<rt>` 与 人\ufeff工', '<rt> 与 人\ufeff工'],
    ['[文字](https://a.cn "题")与[另一][ref]和[^1]', '文字与另一和'],
    ['[![图](a.png)](b) ![alt [x] 字](c_(d).png "t")后', '后'],
    ['[https://a.cn](https://a.cn) 见https://b.cn/x中文 <https://c.cn>', '见中文'],
    ['（https://a.cn/x_y）和 www.b.cn。', '和 。'],
    ['See (https://a.cn), f() and (https://a.cn or b).', 'See, f() and ( or b).'],
    ['one\\\ntwo\\\\\nthree', 'one two\\ three'],
    ['# 标题 #\n正文\n\n二级\n---\n三级\n==', '标题 正文 二级 三级'],
    ['## 标题 {#id}\n\n词\n: 义\n: 另义\n\na: b', '标题 词 义 另义 a: b'],
    ['- 一\n- 二\n  1. 三\n1986. 四', '一 二 三 1986. 四'],
    ['- [ ] 未做\n- [x] 做完', '未做 做完'],
    ['> 引\n> 文\n>\n> > 深', '引文 深'],
    ['a\nb\n中\n文\n**粗**\n体', 'a b 中文粗体'],
    ['段落\n{.note #para}\n\n- 一\n{.steps}\n\n{a}', '段落 一 {a}'],
    ['> [!tip]- 标题\n> 正文一\n\n> [!faq]\n> 问', '标题 正文一 问'],
    ['| 甲 | 乙 |\n|:--|--:|\n| 1 | 2 |', '甲 乙 1 2'],
    ['甲 | 乙\n-- | --\n1 | 2\n\na | b', '甲 乙 1 2 a | b'],
    ['```js\nconst a_b = `<b>` * 2; // **x**\n```\n后', 'const a_b = `<b>` * 2; // **x** 后'],
    ['`<b> **x**` ``a ` b``', '<b> **x** a b'],
    ['\\*不斜\\* \\[a\\](b) \\<b\\>', '*不斜* [a](b) <b>'],
    ['H<sub>2</sub>O<br>水<p>段</p><!-- 注\n释 -->末', 'H2O 水 段 末'],
    ['前<script>var a = "<b>";</script>后<STYLE>p{}</STYLE >完', '前后完'],
    ['3 < 5 且 a --> b，没有关的 <!-- 注释', '3 < 5 且 a --> b，没有关的 <!-- 注释'],
    ['&amp; &lt;b&gt; &#20013; &nbsp;&copy; &nope;', '& <b> 中 © &nope;'],
    ['[ref]: https://a.cn "t"\n正文', '正文'],
    ['正文[^n]\n\n[^n]: 注文', '正文 注文'],
    ['a\0b\x07c\x1Bd\r\ne', 'abcd e'],
    ['　　全角缩进\n\n---\n\n* * *', '全角缩进'],
    ['', ''],
  ])('%j', (markdown, text) => {
    expect(extractText(markdown)).toBe(text);
  });

  test('ends after two million characters, and draws nothing', () => {
    expect(extractText('word '.repeat(1_000_000))).toHaveLength(1_999_999);
    expect(extractText('```\n{{< qr text="a" >}}\n```\nb')).toBe('b');
    expect(extractText(`# a${' '.repeat(200_000)}b ##\nc`)).toBe('a b c');
  });

  test('changes what is asked for, but nothing in code', () => {
    expect(extractText('"a" `"b"` {{</* c "d" */>}} `{{</* e "f" */>}}`', setPlainText)).toBe(
      '“a” "b" {{< c “d” >}} {{< e "f" >}}',
    );
  });

  test('never throws, and gives one line without control characters', () => {
    const mark = fc.constantFrom(
      ...'*_~`[]()!<>#|-:\\&;\n $中，a1',
      '<!--',
      '-->',
      '```',
      '<b>',
      '](',
    );
    const markdown = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(mark).map((marks) => marks.join('')),
    );
    fc.assert(
      fc.property(markdown, (text) => {
        const extracted = extractText(text);
        expect(extracted).not.toMatch(/\p{Cc}/u);
        expect(extracted).toBe(extracted.trim());
      }),
      { numRuns: 1000 },
    );
  });

  test('takes hostile repetition in its stride', () => {
    const units = [
      '*',
      '_',
      '~',
      '`',
      '[',
      ']',
      '](',
      '![',
      '![a](',
      '[a][',
      '<',
      '<a ',
      '<!--',
      '-->',
    ];
    const others = [
      '<script>',
      '|',
      '| a',
      '#',
      ' ',
      '\t',
      '\n',
      '> ',
      '- ',
      '1. ',
      '&',
      '&#',
      '\\',
    ];
    const mixed = [
      '*a',
      'a* ',
      '_a ',
      '`a',
      '``a`',
      '[^',
      '[a]:',
      'http://',
      'www.',
      '-=',
      '中\n',
      '(',
      ')',
    ];
    for (const unit of [...units, ...others, ...mixed]) {
      const text = extractText(`${unit.repeat(200_000 / unit.length)}end`);
      expect(text.length).toBeLessThanOrEqual(200_003);
    }
  });
});
