import fc from 'fast-check';
import type { Archive } from './write-archive';

/** Layouts that show the order of each list, and the neighbours of each page. */
const LAYOUTS: Archive = {
  'layouts/_default/single.html':
    '<!doctype html><title>{{ .Title }}</title>{{ with .NextInSection }}<a rel="newer" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .PrevInSection }}<a rel="older" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}\n',
  'layouts/_default/list.html':
    '<!doctype html><title>{{ .Title }}</title>{{ range .Paginator.Pages }}<a rel="item" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}\n',
  'layouts/_default/terms.html':
    '<!doctype html><title>{{ .Title }}</title>{{ range .Pages }}<a rel="term" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}\n',
  'layouts/index.html':
    '<!doctype html><title>{{ .Title }}</title>{{ $pages := where site.RegularPages "Type" "in" site.Params.mainSections }}{{ range (.Paginate $pages).Pages }}<a rel="item" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}\n',
};

const FOLDERS = ['post', 'post/2024', 'post/sub', 'post/sub/deep', 'notes', 'notes/in', '文章', ''];
const BRANCHES = ['post', 'post/sub', 'post/sub/deep', 'notes/in', '文章'];
const TITLES = [
  ...[
    'Alpha',
    'beta',
    'Zeta',
    'éclair',
    '2 ducks',
    '10 ducks',
    'A/B test',
    '(in brackets)',
    '-dash',
  ],
  ...[
    '甲 渡口',
    '乙 茶馆',
    '第10章',
    '第2章',
    '同名',
    '车站',
    'Ünder',
    '“quoted”',
    'alpha',
    'Привет',
    'かな',
  ],
];
const DATES = [
  ...['2024-05-01', '2024-05-01', '2024-05-01 12:00:00', '2024-05-01T00:30:00+09:00'],
  ...['2024-04-30T15:30:00Z', '2023-12-31T22:00:00-05:00', '2024-05-01T12:00:00Z', '1714521600'],
];
const TAGS = ['sea', 'Sky', '中文', 'C#', 'a b', 'x/y'];

function rarely<Value>(value: fc.Arbitrary<Value>, oneIn = 4): fc.Arbitrary<Value | undefined> {
  return fc.oneof(
    { weight: oneIn - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: value },
  );
}

const page = fc.record({
  folder: fc.constantFrom(...FOLDERS),
  title: fc.constantFrom(...TITLES),
  linkTitle: rarely(fc.constantFrom(...TITLES)),
  date: fc.constantFrom(undefined, ...DATES),
  weight: fc.constantFrom(0, 0, 0, 1, 2),
  tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 2 }),
  tagsWeight: fc.constantFrom(0, 0, 0, 3, -1),
  slug: rarely(fc.constantFrom('Own Slug', 'a/b', '中 文', 'x.y', '--s--')),
  url: rarely(fc.constantFrom('/u/x/', '/u/y', 'rel/z/', '/u/w.html'), 8),
  type: rarely(fc.constantFrom('post', 'notes', 'other')),
  hidden: fc.constantFrom(
    ...['', '', '', '', '', 'draft: true', 'publishDate: 2999-01-01', 'expiryDate: 2020-01-01'],
  ),
  isBundle: fc.boolean(),
  isTranslated: fc.boolean(),
});
const branch = fc.record({
  folder: fc.constantFrom(...BRANCHES),
  title: fc.constantFrom('A Branch', '分支'),
  tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 1 }),
  url: rarely(fc.constantFrom('/of/branch/', 'branch'), 5),
  isTranslated: fc.boolean(),
});
const term = fc.record({
  folder: fc.constantFrom('sea', 'sky', '中文', 'unused'),
  title: fc.constantFrom('A Term', '术语'),
  slug: rarely(fc.constant('Term Slug')),
  url: rarely(fc.constant('/of/term/')),
});

/** A small Hugo site in which what is asked of addresses, order and titles is mixed. */
export const randomHugoSite = fc.record({
  pages: fc.array(page, { minLength: 6, maxLength: 16 }),
  branches: fc.uniqueArray(branch, { selector: ({ folder }) => folder, maxLength: 4 }),
  terms: fc.uniqueArray(term, { selector: ({ folder }) => folder, maxLength: 3 }),
  languages: fc.constantFrom('one', 'one', 'Chinese', 'two', 'two below'),
  pattern: rarely(
    fc.constantFrom(
      '/:year/:month/:day/:filename/',
      '/p/:title/',
      '/:sections/:slug/',
      '/:section/:slugorfilename',
    ),
  ),
  termPattern: rarely(fc.constantFrom('/t/:slug/', '/topics/:title/')),
  mainSections: rarely(fc.constantFrom('["post"]', '["other", "文章"]', '["page"]')),
  ugly: fc.constantFrom(false, false, true),
  keepCase: fc.constantFrom(false, false, true),
  paginate: fc.constantFrom(2, 3, 20),
});

type Made = typeof randomHugoSite extends fc.Arbitrary<infer Value> ? Value : never;

export function writeRandomHugo({ pages, branches, terms, ...settings }: Made): Archive {
  const isTwo = settings.languages.startsWith('two');
  const usesTitle = /:title|:slug/.test(settings.pattern ?? '');
  const files = pages.flatMap((made, number) => {
    const { folder, title, linkTitle, date, weight, tagsWeight, slug, url, type } = made;
    // Where addresses keep their case, Hugo loses the articles of a term with capitals and a file.
    const tags = made.tags.map((tag) => (settings.keepCase ? tag.toLowerCase() : tag));
    const fields = {
      title: usesTitle ? `${title} ${number}` : title,
      linkTitle,
      weight: weight || undefined,
      tags: tags.length > 0 ? tags : undefined,
      tags_weight: tags.length > 0 && tagsWeight ? tagsWeight : undefined,
      slug: slug && `${slug} ${number}`,
      url: url?.replace(/(?=\.html$|\/?$)/, String(number)),
      type,
      aliases: number % 3 === 0 ? [`/old/${number}/`, `older-${number}`] : undefined,
    };
    const lines = [date && `date: ${date}`, made.hidden];
    const name = `${folder && `${folder}/`}Page ${number}${made.isBundle ? '/index' : ''}`;
    const files: [string, string][] = [[`content/${name}.md`, textOf(fields, lines)]];
    if (isTwo && made.isTranslated) {
      files.push([
        `content/${name}.zh-cn.md`,
        textOf({ ...fields, url: undefined, aliases: undefined }, lines),
      ]);
    }
    return files;
  });
  const indexes = branches.flatMap(({ folder, title, tags, url, isTranslated }) => {
    const suffix = isTwo && isTranslated ? '.zh-cn' : '';
    const own = url && `${url}${url.endsWith('/') ? '' : '-'}${folder}`;
    const fields = {
      title,
      tags: tags.map((tag) => tag.toLowerCase()),
      url: own,
      aliases: [`/branch-old/${folder}/`],
    };
    return [[`content/${folder}/_index${suffix}.md`, textOf(fields, [])]];
  });
  const titles = terms.map(({ folder, title: named, slug: short, url }) => {
    const title = `${named} ${folder}`;
    const slug = short && `${short} ${folder}`;
    const fields = {
      title,
      slug,
      url: url && `${url}${folder}/`,
      aliases: [`/term-old/${folder}/`],
    };
    return [`content/tags/${folder}/_index.md`, textOf(fields, [])];
  });
  return {
    ...LAYOUTS,
    'config.toml': configOf(settings),
    ...Object.fromEntries([...files, ...indexes, ...titles]),
  };
}

function textOf(fields: Record<string, unknown>, lines: (string | undefined)[]): string {
  const written = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${[...written, ...lines].filter(Boolean).join('\n')}\n---\n\nWords.\n`;
}

function configOf(settings: Omit<Made, 'pages' | 'branches' | 'terms'>): string {
  const { languages, pattern, termPattern, mainSections } = settings;
  const isTwo = languages.startsWith('two');
  return `
baseURL = "https://random.example.org/"
title = "Random"
defaultContentLanguage = "${languages === 'Chinese' ? 'zh-cn' : 'en'}"
defaultContentLanguageInSubdir = ${languages === 'two below'}
uglyURLs = ${settings.ugly}
disablePathToLower = ${settings.keepCase}
paginate = ${settings.paginate}
[permalinks]
${pattern ? `post = "${pattern}"` : ''}
${termPattern ? `tags = "${termPattern}"` : ''}
${mainSections ? `[params]\nmainSections = ${mainSections}` : ''}
${isTwo ? '[languages.en]\nweight = 1\n[languages.zh-cn]\nweight = 2\n' : ''}`;
}
