import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../render';

function render(html: string): string {
  return renderBody(html, { math: false, isHtml: true })
    .html.trim()
    .replace(/ loading="lazy" decoding="async" referrerpolicy="no-referrer"/g, '');
}

function lookOf(style: string): string {
  return /data-look="([^"]*)"/.exec(render(`<span style="${style}">a</span>`))?.[1] ?? '';
}

test.each([
  ['color: red', 'colour cr8 cg0 cb0'],
  ['COLOR:#F00', 'colour cr8 cg0 cb0'],
  ['color:#ff0000cc', 'colour cr8 cg0 cb0'],
  ['color: rgb(0 128 0 / 80%)', 'colour cr0 cg4 cb0'],
  ['color:rgba(0, 0, 255, .5) !important', 'colour cr0 cg0 cb8'],
  ['color:red;color:#00f', 'colour cr0 cg0 cb8'],
  ['color:#888', 'colour cr4 cg4 cb4'],
  ['background:#ffff00', 'ground br8 bg8 bb0'],
  ['background-color:lightyellow', 'ground br8 bg8 bb7'],
  ['background:#f5f5f5', 'surface'],
  ['background:#e0f0ff', 'ground br7 bg8 bb8'],
  ['font-size:24px', 'size-5'],
  ['font-size:12px', 'size-2'],
  ['font-size:150%', 'size-5'],
  ['font-size:x-large', 'size-5'],
  ['font-size:smaller', 'size-2'],
  ['font-weight:700;font-style:italic', 'bold italic'],
  ['text-decoration:underline red', 'underline'],
  ['text-decoration-line: line-through', 'strike'],
  ['font-family: KaiTi, serif', 'kai'],
  ["font-family:'Courier New'", 'mono'],
  ['text-indent: 2em', 'indent'],
  ['white-space:pre-wrap', 'pre-wrap'],
  ['zoom:50%', 'zoom-50'],
  ['zoom:.33', 'zoom-35'],
  ['zoom:150%', 'zoom-150'],
  ['width:48%', 'width-50'],
  ['border:1px solid #ccc', 'box'],
  ['vertical-align:super', 'super'],
])('%s is said as %s', (style, expected) => {
  expect(lookOf(style)).toBe(expected);
});

test.each([
  ['color:#333'],
  ['color:rgb(51, 51, 51)'],
  ['color:inherit'],
  ['color:rgba(0,0,0,0)'],
  ['color:var(--paper)'],
  ['color:url(javascript:alert(1))'],
  ['color:constructor'],
  ['background:#fff'],
  ['background:transparent'],
  ['background:url(https://a.example/x.png)'],
  ['font-size:16px'],
  ['font-size:15px'],
  ['font-size:0'],
  ['font-family:Arial, sans-serif'],
  ['position:fixed;inset:0;z-index:9'],
  ['width:100%'],
  ['zoom:100%'],
  ['zoom:-1'],
  ['border:0 solid'],
  ['behavior:url(x);-moz-binding:url(x)'],
  ['content:"x"'],
  [''],
])('%s says nothing', (style) => {
  expect(lookOf(style)).toBe('');
});

test.each([
  ['<p style="text-align:center">a</p>', '<p align="center">a</p>'],
  ['<p style="text-align:end">a</p>', '<p align="end">a</p>'],
  ['<h2 align="center">a</h2>', '<h2 align="center" id="a">'],
  ['<center>a</center>', '<div align="center">a</div>'],
  ['<font color=ff0000 size=5>a</font>', '<span data-look="colour cr8 cg0 cb0 size-5">a</span>'],
  ['<font face="宋体">a</font>', '<span data-look="serif">a</span>'],
  ['<img src="a" style="width:50%">', '<img src="a" width="50%">'],
  ['<img src="a" style="width:100%;max-width:300px">', '<img src="a" width="300">'],
  ['<img src="a" style="height:2em">', '<img src="a" height="32">'],
  [
    '<table align="center" style="text-align:right">',
    '<table align="center" data-look="cells-right">',
  ],
  ['<table><tr bgcolor="yellow"><td>a', '<tr data-look="ground br8 bg8 bb0">'],
  [
    '<big>a</big><nobr>b</nobr>',
    '<span data-look="size-4">a</span><span data-look="nowrap">b</span>',
  ],
  ['a<span style="display: none">b</span>c', 'ac'],
  ['a<b hidden>b</b>c', 'ac'],
  ['<p style="visibility: hidden">a</p>', '<p>a</p>'],
])('%s becomes %s', (html, expected) => {
  expect(render(html)).toContain(expected);
});

const sheet = readFileSync(
  path.join(import.meta.dirname, '../../../public/_broadsheet/text-look.css'),
  'utf8',
);

describe('whatever a style says', () => {
  const value = fc.constantFrom(
    ...['red', '#0f0', '#abcdef99', 'rgb(1,2,3)', 'url(x)', 'none', '0', '3', '12px', '250%', '.4'],
    ...[
      'bold',
      'underline',
      'pre',
      '2em',
      'x-large',
      '1px solid',
      '"',
      ';',
      '}',
      '\\',
      'kai',
      '/*',
    ],
  );
  const name = fc.constantFrom(
    ...[
      'color',
      'background',
      'font-size',
      'width',
      'zoom',
      'border',
      'white-space',
      'font-family',
    ],
    ...[
      'text-indent',
      'text-decoration',
      'font-weight',
      'vertical-align',
      'position',
      'text-align',
    ],
  );
  const style = fc
    .array(fc.tuple(name, value))
    .map((all) => all.map((one) => one.join(':')).join(';'));

  test('only words come of it that the style sheet has', () => {
    fc.assert(
      fc.property(style, (written) => {
        for (const token of lookOf(written.replaceAll('"', '&quot;')).split(' ').filter(Boolean)) {
          expect(sheet).toContain(`[data-look~="${token}"]`);
        }
      }),
    );
  });
});
