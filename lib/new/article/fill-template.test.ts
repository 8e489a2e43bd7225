import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillTemplate } from './fill-template';

const facts = {
  title: '夜航: 归来',
  name: 'night-ferry-returns',
  path: 'en/news/night-ferry-returns.en.md',
  section: 'news',
  language: 'en',
  siteTitle: 'Harbour',
  baseUrl: 'https://example.org',
  date: Date.UTC(2026, 4, 1, 7, 30),
  timeZone: 'Asia/Shanghai',
};

test.each([
  ['{{ .Name }}', 'night-ferry-returns'],
  ['{{ replace .Name "-" " " | title }}', 'Night Ferry Returns'],
  ['{{ replace .File.ContentBaseName `-` ` ` | title }}', 'Night Ferry Returns'],
  ['{{ .Name | humanize | upper }}', 'NIGHT FERRY RETURNS'],
  ['{{ title (replace .Name "-" " ") }}', 'Night Ferry Returns'],
  ['{{ .Date }}', '2026-05-01T15:30:00+08:00'],
  ['{{ now.Format "2006-01-02" }}', '2026-05-01'],
  ['{{ time.Now.Format "2006" }}/{{ dateFormat "01" .Date }}', '2026/05'],
  ['{{ .Type }} {{ .Section }} {{ .Site.Title }}', 'news news Harbour'],
  ['a {{- /* nobody sees this */ -}} b', 'ab'],
  ['{{< figure src="a.webp" >}} {{ .Title }}', '{{< figure src="a.webp" >}} 夜航: 归来'],
  ['no end {{ .Name', 'no end {{ .Name'],
])('%s stands for %s', (text, filled) => {
  expect(fillTemplate(text, facts)).toEqual({ text: filled, leftOut: [] });
});

test.each([
  ['one\ntwo {{ .Params.x }} end', 'one\ntwo  end', '2:5 {{ .Params.x }}'],
  ['{{ if .Draft }}a{{ if true }}b{{ end }}c{{ else }}d{{ end }}e', 'e', '1:1 {{ if .Draft }}'],
  ['{{ readFile "/etc/passwd" }}', '', '1:1 {{ readFile "/etc/passwd" }}'],
  ['{{ getenv "HOME" | upper }}', '', '1:1 {{ getenv "HOME" | upper }}'],
  ['{{ constructor }}{{ .Name .Name }}', '', '1:1 {{ constructor }}', '1:18 {{ .Name .Name }}'],
])('%s is left out, and told', (text, filled, ...told) => {
  const { text: result, leftOut } = fillTemplate(text, facts);
  expect(result).toBe(filled);
  expect(leftOut.map(({ line, column, found }) => `${line}:${column} ${found}`)).toEqual(told);
});

test('any text is filled, and what has no actions stays as it is', () => {
  const pieces = fc.constantFrom(
    '{{',
    '}}',
    '-',
    ' ',
    '(',
    ')',
    '|',
    '"',
    '`',
    '.Name',
    'title',
    'if',
    'end',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
      const text = parts.join('');
      const filled = fillTemplate(text, facts).text;
      if (!text.includes('{{')) expect(filled).toBe(text);
    }),
  );
});
