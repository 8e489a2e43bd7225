import { describe, expect, test } from 'vitest';
import { renderBody } from './render';

function render(markdown: string): string {
  const { html } = renderBody(markdown, { math: false });
  return html.replace(/ loading="lazy" decoding="async" referrerpolicy="no-referrer"/g, '');
}

describe('a paragraph of nothing but blanks is left out', () => {
  test.each([
    ['&nbsp;'],
    ['\u3000\u3000'],
    ['\u200B'],
    ['<br>'],
    ['<p>&nbsp;</p>'],
    ['<p><br></p>'],
    ['<p></p>'],
    ['<p class="MsoNormal"><span>&nbsp;</span></p>'],
    ['<p><strong> </strong><br/></p>'],
    ['<div><br></div>'],
    ['<div><p>&#8203;</p></div>'],
    ['&#xFEFF;<br>&nbsp;'],
  ])('%j', (blank) => {
    expect(render(`a\n\n${blank}\n\nb`).replace(/<div>\s*<\/div>|\s|<br>/g, '')).toBe(
      '<p>a</p><p>b</p>',
    );
  });
});

describe('what shows something, or is a target, stays', () => {
  test.each([
    ['<p><img src="a.png"></p>'],
    ['<p id="x">&nbsp;</p>'],
    ['<p><a name="x"></a></p>'],
    ['<p>&middot;</p>'],
    ['<hr>'],
    ['<div class="clear"></div>'],
    ['<table><tr><td>&nbsp;</td></tr></table>'],
  ])('%s', (html) => {
    expect(render(`a\n\n${html}\n\nb`)).toMatch(/^<p>a<\/p>\n<[^p]|^<p>a<\/p>\n<p.+<\/p>\n<p>b/);
  });
});

describe('a picture that follows itself is shown once', () => {
  test.each([
    ['![](a.png)\n\n![](a.png)'],
    ['![](a.png)\n\n&nbsp;\n\n![](a.png)'],
    ['<p><img src="a.png"></p>\n<p><img src="a.png"></p>'],
    ['<div><figure><img src="a.png"></figure><p><img src="a.png"></p></div>'],
  ])('%j', (markdown) => {
    expect(render(markdown).match(/<img/g)).toHaveLength(1);
  });

  test.each([
    ['![](star.png)![](star.png)'],
    ['![](a.png)\n\ntext\n\n![](a.png)'],
    ['![](a.png)\n\n![](b.png)'],
    ['<table><tr><td><img src="a.png"></td><td><img src="a.png"></td></tr></table>'],
    ['- ![](a.png)\n- ![](a.png)'],
  ])('%j shows two', (markdown) => {
    expect(render(markdown).match(/<img/g)).toHaveLength(2);
  });
});
