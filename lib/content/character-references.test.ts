import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeReferences } from './character-references';
import { parseText } from './test-site';

describe('a text of front matter', () => {
  test.each([
    ['S&amp;P 500', 'S&P 500'],
    ['&amp;#8220;Quoted&amp;#8221; &#8212; he said', '“Quoted” — he said'],
    ['&#x4E2D;&#25991;', '中文'],
    ['Tom&nbsp;&nbsp;and&nbsp;Jerry&nbsp;', 'Tom and Jerry'],
    ['A &lt;b&gt; &amp;lt;c&amp;gt;', 'A <b> <c>'],
    ['<![CDATA[ 标题 &amp; 副题 ]]>', '标题 & 副题'],
    ['&lt;![CDATA[<p>One <b>two</b></p>]]&gt;', 'One two'],
    ['<![CDATA[cut off', 'cut off'],
    ['R&D, AT&T; a &nosuch; &#; b?x=1&copy=2', 'R&D, AT&T; a &nosuch; &#; b?x=1&copy=2'],
    ['1 < 2 and <b>c</b>', '1 < 2 and <b>c</b>'],
    ['C:\\new\\*', 'C:\\new\\*'],
    ['&#0;&#xD800;', '\uFFFD\uFFFD'],
  ])('%j is read as %j', (written, expected) => {
    expect(decodeReferences(written)).toBe(expected);
  });

  test('without references stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!/[&<]/.test(text));
        expect(decodeReferences(text)).toBe(text);
      }),
    );
  });
});

test('titles, leads and summaries are decoded, and addresses are as they were', () => {
  const text = `---
title: "&amp;#8220;A&amp;#8221;"
linkTitle: B &amp; C
lead: D&nbsp;E
summary: <![CDATA[F]]>
description: G&#39;s
---
`;
  const { article } = parseText(text, 'en/news/a-b.md');
  expect(article).toMatchObject({
    ...{ title: '“A”', linkTitle: 'B & C', lead: 'D E', summary: 'F', description: "G's" },
    address: parseText('---\ntitle: A\n---\n', 'en/news/a-b.md').article.address,
  });
});

test('a title of nothing but blanks gives way to the name of the file', () => {
  expect(parseText('---\ntitle: "&nbsp;"\n---\n', 'en/a.md').article.title).toBe('a');
});
