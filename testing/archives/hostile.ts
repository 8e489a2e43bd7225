import type { Archive } from './write-archive';

const SENTENCE = '这是一篇非常长的文章中的一句话，用来检验很大的文件不会拖垮任何页面。';
const FORMULA = `$${'x_1 + y_2 + '.repeat(12)}z$`;

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

/** The file that would lie in the site's folder if front matter ran. */
export const HOSTILE_RAN = 'HOSTILE_RAN';

/** Files such as real archives have them, and worse; each is a page, or is reported, or both. */
export const hostileArchive: Archive = {
  'content/en/news/good.en.md': article('A good article', 'Nothing is wrong here.'),
  'content/en/news/broken-yaml.en.md':
    '---\ntitle: "Broken yaml"\ndate: "2026-01-01\ntags: [a, b\n---\n\nBody of the broken one.\n',
  'content/en/news/unclosed.en.md':
    '---\ntitle: Unclosed\ndate: 2026-01-01\n\nBody without an end.\n',
  'content/en/news/javascript.en.md': `---js\n{ title: (process.getBuiltinModule("node:fs").writeFileSync(process.env.SITE_DIR + "/${HOSTILE_RAN}", ""), "Evaluated") }\n---\n\nBody of the script.\n`,
  'content/en/news/no-front-matter.en.md': '# Heading instead of a title\n\nJust text.\n',
  'content/en/news/empty.en.md': '',
  'content/en/news/same-time-a.en.md': article('Same time A', 'a', 'date: "2026-05-05 05:05:05"'),
  'content/en/news/same-time-b.en.md': article('Same time B', 'b', 'date: "2026-05-05 05:05:05"'),
  'content/en/news/bad-date.en.md': article('Bad date', 'text', 'date: "2026-13-45"'),
  'content/en/news/odd-widget.en.md': article('Odd widget', 'text', 'widgets: ["clock", "recent"]'),
  'content/en/news/with, comma and.many.dots.en.md': article('Comma and dots', 'text'),
  'content/en/news/百分号100%和#井号?.en.md': article('Odd characters in the name', 'text'),
  'content/en/news/twice.en.md': article('Twice, as a file', 'first'),
  'content/en/news/twice/index.en.md': article('Twice, as a bundle', 'second'),
  'content/en/news/tags.en.md': article(
    'Odd tags',
    'text',
    'tags: ["C#", "C++", ".NET", "a/b", "..", "<script>alert(1)</script>", "12:30", "007", "中文 标签", "%2e%2e"]',
  ),
  'content/en/news/script.en.md': article(
    'Scripts <script>window.hacked = "title"</script>',
    [
      '<script>window.hacked = "script"</script>',
      '<img src="x" onerror="window.hacked = \'onerror\'">',
      '<a href="javascript:window.hacked = \'href\'">a link</a>',
      '[another link](javascript:window.hacked=1)',
      '<svg onload="window.hacked = \'svg\'"></svg>',
      '<iframe srcdoc="<script>parent.hacked = \'srcdoc\'</script>"></iframe>',
      '<div style="position:fixed;inset:0;background:red">covering</div>',
      '</article></main><h1>Escaped the page</h1><!-- never closed',
      'Words after all of it.',
    ].join('\n\n'),
    'lead: "<script>window.hacked = 1</script>"',
  ),
  'content/en/news/names.en.md': article(
    'Names of others',
    [
      '## TURBOPACK {#TURBOPACK}\n\n## __next_f',
      ...[
        'TURBOPACK',
        'TURBOPACK_ASSET_SUFFIX',
        'TURBOPACK_CHUNK_BASE_PATH',
        '__next_f',
        '_N_E',
      ].map(
        (name) =>
          `<p id="${name}">p</p><a name="${name}">a</a><img id="${name}" name="${name}" src="/x.png">`,
      ),
      ...[
        'forms',
        'body',
        'head',
        'cookie',
        'documentElement',
        'querySelector',
        'createElement',
      ].map(
        (name) =>
          `<img name="${name}" src="/x.png"><form name="${name}"><input name="${name}"></form>`,
      ),
      '[the script](#__next_f)',
      '<img srcset="javascript:alert(1) 1x, data:image/png;base64,AA 2x, /y.png 3x" src="/x.png">',
    ].join('\n\n'),
  ),
  'content/en/news/huge.en.md': article(
    'Huge',
    Array.from({ length: 2000 }, (_, number) => `${number} ${SENTENCE.repeat(3)}`).join('\n\n'),
  ),
  'content/en/news/deep.en.md': article('Deep', `${'>'.repeat(3000)} deep\n\n${'*'.repeat(3000)}`),
  'content/en/news/nul.en.md': article('Nul \0 byte', 'A control \u0007 character.'),
  'content/zh-CN/news/gbk.zh-CN.md': Buffer.from(
    'LS0tCnRpdGxlOiC5+rHqseDC67XEzsTVwgpkYXRlOiAyMDI2LTAzLTAzCi0tLQoK1f3OxMrHufqx6rHgwuu1xNbQzsShowo=',
    'base64',
  ),
  'content/en/news/utf16.en.md': Buffer.from(`\uFEFF${article('In UTF-16', 'Wide.')}`, 'utf16le'),
  'content/en/news/png.en.md': Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01', 'latin1'),
  'content/en/news/latin.en.md': Buffer.from(article('Café crème', 'Déjà vu.'), 'latin1'),
  'content/en/news/cafe\u0301/index.en.md': article('In two characters', '![](e\u0301.svg)'),
  'content/en/news/cafe\u0301/e\u0301.svg': SVG,
  'static/图片/e\u0301.svg': SVG,
  'content/en/news/crlf.en.md': `\ufeff${article('Windows lines', 'Text.').replaceAll('\n', '\r\n')}`,
  'content/en/news/bomb.en.md':
    '---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ntags: *d\ntitle: Bomb\n---\n\nTick.\n',
  'content/en/news/wide.en.md': article(
    `Wide ${'unbroken'.repeat(12)}`,
    [
      `See https://wide.example/${'path/'.repeat(40)} and ${'unbroken'.repeat(20)}.`,
      `A line with ${FORMULA} in it, and *${FORMULA}*.`,
      `- ${FORMULA}\n- ${'unbroken'.repeat(20)}`,
      `1. Loose\n\n   ${FORMULA}`,
      `> > ${FORMULA}`,
      `$$\n${FORMULA.slice(1, -1)}\n$$`,
      `## \`${'code'.repeat(30)}\``,
      `\`\`\`\n${'const wide = 1; '.repeat(20)}\n\`\`\``,
      `|${' Column |'.repeat(12)}\n|${'--|'.repeat(12)}\n|${' cell |'.repeat(12)}`,
      `![${'unbroken'.repeat(20)}](/nowhere.webp)`,
      `> [!NOTE] ${'unbroken'.repeat(20)}\n> Words.[^1]`,
      `[^1]: ${'unbroken'.repeat(20)}`,
    ].join('\n\n'),
    `date: "2026-04-05 04:04:04"\nmathjax: true\ntoc: true\ntags: ["${'tag'.repeat(30)}"]\nauthor: "${'Author'.repeat(20)}"`,
  ),
  'content/en/news/picture.en.md': article('No picture', 'text', 'thumbnail: "/nowhere.jpg"'),
  'content/zh-CN/news/好.zh-CN.md': article('中文路径的文章', '内容很好。'),
};

function article(title: string, body: string, more = 'date: "2026-04-04 04:04:04"'): string {
  return `---\ntitle: '${title.replaceAll("'", "''")}'\n${more}\n---\n\n${body}\n`;
}
