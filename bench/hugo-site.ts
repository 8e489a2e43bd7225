import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where Hugo writes its pages, below the folder of its site. */
export const HUGO_OUTPUT = 'public';

const LANGUAGES = ['zh-CN', 'zh-HK', 'zh-TW', 'en'];

/**
 * Writes a Hugo site over the content of an archive, with the pages of a theme such as Mainroad:
 * lists in pages, terms, and on every page a menu and a sidebar of recent articles, categories with
 * their counts and the fifty most used tags. It is kinder to Hugo than the theme, which makes the
 * sidebar for every page anew, and with all tags.
 */
export function writeHugoSite(folder: string, archive: string): void {
  const files = { 'config.json': JSON.stringify(hugoSettings(archive)), ...LAYOUTS };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function hugoSettings(archive: string) {
  return {
    baseURL: 'http://localhost/',
    publishDir: HUGO_OUTPUT,
    defaultContentLanguage: 'zh-cn',
    defaultContentLanguageInSubdir: true,
    timeout: '120s',
    languages: Object.fromEntries(
      LANGUAGES.map((language) => [
        language.toLowerCase(),
        { languageName: language, contentDir: path.join(archive, 'content', language) },
      ]),
    ),
  };
}

const BASE = `<!doctype html>
<html lang="{{ .Site.Language.Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Summary | plainify }}">
<link rel="canonical" href="{{ .Permalink }}">{{ range .AlternativeOutputFormats }}<link rel="alternate" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">{{ end }}</head>
<body>
<header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a><nav>{{ range .Site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></header>
<main>{{ block "main" . }}{{ end }}</main>
{{ partialCached "sidebar.html" . .Site.Language.Lang }}
</body>
</html>
`;

const SIDEBAR = `<aside>
<ul>{{ range first 5 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
<ul>{{ range .Site.Taxonomies.categories.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>
<p>{{ range first 50 .Site.Taxonomies.tags.ByCount }}<a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ end }}</p>
</aside>
`;

const SINGLE = `{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date }}">{{ .Date.Format "2006-01-02" }}</time>{{ range .GetTerms "categories" }} <a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</p>
{{ .Content }}
<p>{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</p></article>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
`;

const LIST = `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ range (.Paginate .Pages).Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<time datetime="{{ .Date }}">{{ .Date.Format "2006-01-02" }}</time> {{ .Summary }}</article>
{{ end }}{{ template "_internal/pagination.html" . }}{{ end }}
`;

const TERMS = `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}{{ end }}
`;

const LAYOUTS = {
  'layouts/_default/baseof.html': BASE,
  'layouts/partials/sidebar.html': SIDEBAR,
  'layouts/_default/single.html': SINGLE,
  'layouts/_default/list.html': LIST,
  'layouts/_default/terms.html': TERMS,
};
