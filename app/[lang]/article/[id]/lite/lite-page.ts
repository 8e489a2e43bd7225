import { homeAddress } from '@/lib/addresses/home';
import type { ArticlePage } from '@/lib/archive';
import { GROUNDS } from '@/lib/look/themes';
import { escapeHtml } from '@/lib/markdown/escape';
import { stripMedia } from '@/lib/markdown/lite';
import { getLanguage, type Site } from '@/lib/settings/site';
import type { Words } from '@/lib/words';
import { formatDate } from '@/lib/words/format-date';

/** The style sheet inside the document. */
export const LITE_STYLE = `:root{color-scheme:light dark;color:#1c1b19;background:#fff}a{color:#9d1f1f}
@media (prefers-color-scheme:dark){:root{color:#e6e3dc;background:${GROUNDS.dark.paper}}a{color:#f0938a}}
body{max-width:38rem;margin:0 auto;padding:1rem;font:1.0625rem/1.7 system-ui,sans-serif;
overflow-wrap:break-word}
nav a{display:inline-block}h1{line-height:1.3}h2,h3,h4{line-height:1.4}.heading-link{color:inherit;text-decoration:none}
pre{white-space:pre-wrap}pre,code,kbd,samp{direction:ltr;unicode-bidi:isolate}pre{text-align:left}.formula{display:block}.table-scroll,.formula,p:has(math),:is(ul,ol):has(>li>math){overflow:auto hidden}
td,th{padding:.125rem .5rem;border:1px solid;text-align:start}table{border-collapse:collapse}
blockquote,.alert{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid}
.alert-title{font-weight:700}`;

/** An article's text, `html`, as one small document of its own: nothing is loaded, nothing runs. */
export function renderLitePage(
  article: ArticlePage,
  site: Site,
  words: Words,
  html: string,
): string {
  const { language, title, lead, date, timeZone, authors, address } = article;
  const { title: siteTitle, direction } = getLanguage(site, language);
  const facts = [date !== null && formatDate(date, language, timeZone), authors.join(', ')].filter(
    (fact) => fact,
  );
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${title} - ${siteTitle}`)}</title>
${site.baseUrl && `<link rel="canonical" href="${escapeHtml(site.baseUrl + address)}">`}
<link rel="icon" href="data:,">
<style>${LITE_STYLE}</style>
</head>
<body>
<header><nav aria-label="${escapeHtml(words.menu)}"><a href="${escapeHtml(homeAddress(site, language))}">${escapeHtml(siteTitle)}</a> · <a href="${escapeHtml(address)}">${escapeHtml(words.fullPage)}</a></nav></header>
<main>
<article>
<h1>${escapeHtml(title)}</h1>
${lead && `<p><strong>${escapeHtml(lead)}</strong></p>`}
<p><small>${escapeHtml(facts.join(' · '))}</small></p>
${stripMedia(html, words.picture)}
</article>
</main>
</body>
</html>
`;
}
