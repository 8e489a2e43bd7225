import type { Archive } from './write-archive';

/** As little of a theme as shows where Hugo puts pages, and how it calls them. */
export const LAYOUTS: Archive = {
  'layouts/_default/single.html': '<!doctype html><title>{{ .Title }}</title>{{ .Content }}\n',
  'layouts/_default/list.html':
    '<!doctype html><title>{{ .Title }}</title>{{ range .Paginator.Pages }}{{ .RelPermalink }} {{ end }}\n',
  'layouts/index.html':
    '<!doctype html><title>{{ .Title }}</title>{{ $pages := where site.RegularPages "Type" "in" site.Params.mainSections }}{{ range (.Paginate $pages).Pages }}{{ .RelPermalink }} {{ end }}\n',
  'layouts/404.html': '<!doctype html><title>404</title>\n',
};

function article(title: string, date: string, fields = '', body = 'Words.'): string {
  return `---\ntitle: "${title}"\ndate: ${date}\n${fields}---\n\n${body}\n`;
}

/** One language, TOML, an old configuration; everything that addresses can be made of. */
export const oldHugoSite: Archive = {
  ...LAYOUTS,
  'config.toml': `
baseURL = "https://quay.example.org/"
title = "Quay News"
languageCode = "zh-cn"
defaultContentLanguage = "zh-cn"
paginate = 2
enableRobotsTXT = true
disqusShortname = "quay"
copyright = "The Quay"
googleAnalytics = "G-QUAY1"
timeZone = "Asia/Shanghai"

[taxonomies]
  tag = "tags"
  category = "categories"
  series = "series"

[permalinks]
  dated = "/:year/:month/:day/:title/"
  named = "/n/:sections/:filename/"
  slugged = "/s/:slug/"

[Params]
  description = "News of the quay"
  subtitle = "At the water"
  readmore = true
  toc = true
  post_meta = ["date", "categories"]
  dateformat = "2006/01/02"
  mainSections = ["post"]
  highlightColor = "#0a6640"
  customCSS = ["css/own.css"]
  city = "Old Quay"

[Params.logo]
  title = "Quay!"

[Params.sidebar]
  home = "left"
  widgets = ["recent", "taglist", "social"]

[Params.widgets]
  recent_num = 2
  tags_counter = true

[Params.widgets.social]
  github = "quay"

[[menu.main]]
  name = "About us"
  url = "/about/"
  weight = 1
`,
  'static/css/own.css': ':root { --own: 1 }\n',
  'static/img/a.txt': 'a\n',
  'content/_index.md': '---\ntitle: Welcome\n---\n\nWelcome to the quay.\n',
  'content/tags/boxed/_index.md': '---\ntitle: In Boxes\n---\n\nWhat is boxed.\n',
  'content/about.md': article('About', '2024-01-01', 'aliases: [/who/, old/about.html]\n'),
  'content/post/_index.md': '---\ntitle: "All Posts"\n---\n\nPosts.\n',
  'content/post/First Post.md': article('First', '2024-01-02', 'tags: ["C#", "C++", ".NET"]\n'),
  'content/post/b.Upper.md': article('Second', '2024-01-03', 'tags: ["Émile Zola", "a.b"]\n'),
  'content/post/中文.md': article('中文标题', '2024-01-04', 'tags: ["中文 标签", "A & B"]\n'),
  'content/post/d.md': article(
    'Fourth',
    '2024-01-05',
    'categories: ["Wire: Sea"]\nseries: [One]\n',
  ),
  'content/post/bundle/index.md': article('A Bundle', '2024-01-06', 'slug: the-bundle\n'),
  'content/post/bundle/wave.txt': 'wave\n',
  'content/post/loose.txt': 'loose\n',
  'content/post/url.md': article('Own URL', '2024-01-07', 'url: /very/own/\n'),
  'content/post/draft.md': article('Draft', '2024-01-08', 'draft: true\n'),
  'content/post/future.md': article('Future', '2999-01-08'),
  'content/post/gone.md': article('Gone', '2020-01-08', 'expiryDate: 2021-01-01\n'),
  'content/dated/x.md': article('Wörld & Co. #1: What’s up?', '2024-02-29 23:30:00'),
  'content/named/deep/er/y.md': article('Deep', '2024-03-01'),
  'content/named/kept/_index.md': '---\ntitle: Kept\n---\n',
  'content/named/kept/z.md': article('Kept One', '2024-03-02'),
  'content/slugged/one.md': article('The Slug', '2024-03-03', 'slug: Own Slug\n'),
  'content/slugged/two.md': article('Title For Slug', '2024-03-04'),
  'content/toml/t.md':
    '+++\ntitle = "In TOML"\ndate = 2024-03-05T10:00:00Z\nweight = 3\n+++\n\nTOML.\n',
  'content/json/j.md': '{\n"title": "In JSON",\n"date": "2024-03-06"\n}\n\nJSON.\n',
  'content/box/_index.md': '---\ntitle: Boxes\ncascade:\n  tags: [boxed]\n---\n',
  'content/box/in.md': article('Boxed', '2024-03-07'),
};

/** Three languages: by folder, by suffix, and both; addresses with the language in front. */
export const manyLanguages: Archive = {
  ...LAYOUTS,
  'config/_default/config.yaml': `
baseURL: https://many.example.org/
title: Many
defaultContentLanguage: zh-cn
defaultContentLanguageInSubdir: true
paginate: 3
`,
  'config/_default/languages.yaml': `
zh-cn: { weight: 1, languageName: 简体, title: 多语, contentDir: content/zh }
tw: { weight: 2, languageCode: zh-TW, languageName: 繁體, title: 多語, contentDir: content/tw }
en: { weight: 3, title: Many, contentDir: content/zh, params: { sidebar: { widgets: [recent] }, authorbox: true, author: { name: Many Hands, bio: Several. } } }
`,
  'i18n/zh-cn.yaml': '- id: recent_title\n  translation: 刚刚\n',
  'content/zh/news/a.md': article('甲', '2024-01-01', 'tags: [海]\n'),
  'content/zh/news/a.en.md': article('A', '2024-01-01', 'tags: [sea]\n'),
  'content/tw/news/a.md': article('甲乙', '2024-01-01', 'tags: [海]\n'),
  'content/zh/news/b.md': article('乙', '2024-01-02'),
  'content/zh/only.en.md': article('Only', '2024-01-03'),
};

/** Ugly addresses, and spellings that nothing is done to. */
export const uglySite: Archive = {
  ...LAYOUTS,
  'hugo.json': JSON.stringify({
    baseURL: 'https://ugly.example.org/',
    title: 'Ugly',
    uglyURLs: true,
    paginate: 1,
    removePathAccents: true,
    paginatePath: 'seite',
  }),
  // Hugo before 0.110 looks for this name alone.
  'config.json': '{}',
  'content/post/a.md': article('Á', '2024-01-01', 'tags: ["Müller", "x/y"]\n'),
  'content/post/Café.md': article('Café', '2024-01-02'),
  'content/page.md': article('Page', '2024-01-03'),
};

/** Dates in file names, HTML, pages out of lists, files in two folders, markdown by settings. */
export const tunedSite: Archive = {
  ...LAYOUTS,
  'config.toml': `
baseURL = "https://tuned.example.org/"
title = "Tuned"
languageCode = "en-gb"
enableEmoji = true
staticDir = ["static", "static-more"]
theme = "bare"

[frontmatter]
  date = [":filename", ":default"]

[permalinks]
  dated = "/:year/:month/:slug/"

[outputFormats.RSS]
  baseName = "feed"

[markup.goldmark.renderer]
  hardWraps = true

[markup.tableOfContents]
  startLevel = 3
  endLevel = 4

[params]
  toc = true
`,
  'static/both.txt': 'first\n',
  'static-more/both.txt': 'second\n',
  'static-more/more.txt': 'more\n',
  'themes/bare/static/img/of-theme.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"/>\n',
  'content/log/2024-03-01-first-day.md':
    '---\ntitle: First Day\n---\n\nAboard "it" :ship:\nat nine.\n\n## Two\n\n### Three\n\nTerm\n: Meaning\n',
  'content/log/2024-03-02 second_day.md': '---\ntitle: Second Day\nslug: own-slug\n---\n',
  'content/dated/2024-04-05-by-name.md': '---\ntitle: By Name\n---\n',
  'content/dated/plain.md': article('By Field', '2024-04-06'),
  'content/log/unlisted.md': article('Unlisted', '2024-03-03', '_build:\n  list: never\n'),
  'content/log/unrendered.md': article('Unrendered', '2024-03-04', '_build:\n  render: never\n'),
  'content/page.html':
    '---\ntitle: In HTML\ndate: 2024-03-05\n---\n<h2>One *star*</h2>\n\n    <p>Four spaces.</p>\n<script>window.ran = 1</script>\n',
  'content/bare.html': '<p>No front matter.</p>\n',
};

/** Folders with other names than Hugo's own. */
export const mountedSite: Archive = {
  ...LAYOUTS,
  'config.yaml': `
baseURL: https://mounted.example.org/
title: Mounted
module:
  mounts:
    - {source: 文章, target: content}
    - {source: ./more/docs/, target: content/docs/Deep}
    - {source: public-files, target: static}
    - {source: spare, target: static}
    - {source: spare, target: static}
    - {source: pics, target: static/Img}
`,
  '文章/_index.md': '---\ntitle: Of all\n---\n',
  '文章/post/moved.md': article('Moved', '2024-04-01', 'tags: [sea]\n'),
  '文章/post/bundle/index.md': article('Bundle', '2024-04-02'),
  '文章/post/bundle/pic.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'more/docs/_index.md': '---\ntitle: Deep docs\n---\n',
  'more/docs/inner/_index.md': '---\ntitle: Inner\n---\n',
  'more/docs/inner/a.md': article('A', '2024-04-03'),
  'more/docs/bundle/index.md': article('B', '2024-04-04'),
  'more/docs/bundle/pic.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'content/post/not-mounted.md': article('Not mounted', '2024-04-05'),
  'static/not-mounted.txt': 'no\n',
  'public-files/both.txt': 'first\n',
  'spare/both.txt': 'second\n',
  'pics/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
};

/** Settings of the theme that the other sites leave alone, each with an effect that can be seen. */
export const everySetting: Archive = {
  ...LAYOUTS,
  'hugo.toml': `
baseURL = "https://every.example.org/"
title = "Every"
languageCode = "en"
sectionPagesMenu = "footer"
summaryLength = 3

[params]
  authorbox = true
  pager = true
  opengraph = false
  schema = false
  twitter_cards = false
  post_meta = ["categories"]
  googleFontsLink = "https://fonts.example.org/css?family=Roboto"
  customJS = ["js/own.js"]

  [params.author]
    name = "Ada Quay"
    bio = "Writes *slowly*."
    avatar = "img/ada.svg"

  [params.logo]
    image = "img/logo.svg"
    title = false
    subtitle = "Below the picture"

  [params.style.vars]
    highlightColor = "#0a6640"
    fontFamilyPrimary = "'Roboto', sans-serif"
    fontFamilySecondary = "Menlo, monospace"

  [params.thumbnail]
    visibility = ["list"]

  [params.sidebar]
    home = "left"
    list = "right"
    single = false
    widgets = ["search", "categories", "taglist", "social", "sidemenu"]

  [params.widgets]
    categories_counter = true
    tags_counter = false

  [params.widgets.search]
    url = "https://duckduckgo.com/"
    [params.widgets.search.input]
      name = "sites"
      pre = "only:"

  [[params.widgets.social.custom]]
    title = "Harbour"
    url = "https://harbour.example.org"
    rel = "nofollow"

[[menus.side]]
  name = "Tides"
  pageRef = "/tides"
`,
  'static/js/own.js': 'document.documentElement.dataset.own = "1";\n',
  'static/img/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"/>\n',
  'static/img/ada.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72"/>\n',
  'static/img/sea.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"/>\n',
  'content/tides.md': article('Tides', '2024-01-01'),
  'content/log/_index.md': '---\ntitle: The Log\n---\n',
  'content/log/a.md': article(
    'A Day',
    '2024-01-02',
    'categories: [Sea]\ntags: [salt]\nthumbnail: img/sea.svg\n',
    'One two three four five six.',
  ),
  'content/log/b.md': article('B Day', '2024-01-03', 'categories: [Sea]\n'),
};
