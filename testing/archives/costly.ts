import type { Archive } from './write-archive';

/** Bodies that cost more than they look like, by the names of their articles. */
const BODIES: Record<string, string> = {
  table: `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|x|\n'.repeat(1000)}`,
  'long-table': `|${'h|'.repeat(12)}\n|${'-|'.repeat(12)}\n${`|${'cell|'.repeat(12)}\n`.repeat(5000)}`,
  nested: `${'{{< details >}}'.repeat(10_000)}x${'{{< /details >}}'.repeat(10_000)}`,
  line: '字'.repeat(3_400_000),
  unclosed: '{{< a '.repeat(50_000),
  quotes: `{{< a "${'\\"'.repeat(400)}`.repeat(2000),
  backticks: Array.from({ length: 1500 }, (_, length) => '`'.repeat(length + 1)).join(' '),
  references: '&amp;'.repeat(400_000),
  nul: '\0'.repeat(2_000_000),
  figures: '{{< figure src="/x.png" >}}'.repeat(10_000),
  code: `\`\`\`js\n${'const a = 1;\n'.repeat(60_000)}\`\`\``,
  matrix: `$$\n\\begin{matrix}\n${`${'a&'.repeat(499)}a\\\\\n`.repeat(200)}\\end{matrix}\n$$`,
  list: Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
};

/** The names of the articles, which are the newest of the archive. */
export const COSTLY = [...Object.keys(BODIES), 'title'];

/** One article of every kind that could take a server down, and one that is as any other. */
export const costlyArchive: Archive = {
  'site.yaml': 'title: Costly\n',
  'content/en/news/usual.en.md': article('Usual', 'Nothing is costly here.', '2026-01-01'),
  'content/en/news/title.en.md': article('t'.repeat(65_000), 'Words.', '2026-02-02'),
  ...Object.fromEntries(
    Object.entries(BODIES).map(([name, body]) => [
      `content/en/news/${name}.en.md`,
      article(`Costly ${name}`, `First words.\n\n${body}\n\nLast words.`, '2026-02-02'),
    ]),
  ),
};

function article(title: string, body: string, date: string): string {
  return `---\ntitle: "${title}"\ndate: "${date} 00:00:00"\nmathjax: true\n---\n\n${body}\n`;
}
