import type { BrowserWords } from '../words/browser/browser-words';
import { GROUNDS } from './themes';

const { light, dark } = GROUNDS;

/** The style sheet inside the page. */
export const ERROR_STYLE = `
:root { color-scheme: light dark; color: #1c1b19; background: ${light.paper}; font: 106.25%/1.6 system-ui, sans-serif }
@media (prefers-color-scheme: dark) { :root { color: #e6e3dc; background: ${dark.paper} } }
main { max-width: 32rem; margin: 18vh auto 0; padding: 0 1.25rem }
h1 { font-size: 1.625rem; line-height: 1.3; text-wrap: balance }
h2 { margin-top: 2.25rem; font-size: 1.125rem; line-height: 1.3 }
nav { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.75rem }
a { padding: .5rem 1rem; color: inherit; text-decoration: none; border: 1px solid; border-radius: 6px }
a:focus-visible { outline: 3px solid; outline-offset: 2px }
`;

/**
 * A whole page that stands by itself, without scripts or style sheets: for when nothing else can
 * be had. `home` is an address.
 */
export function errorPage(language: string, home: string, words: BrowserWords): string {
  return standingPage(
    language,
    words.errorTitle,
    `<h1>${words.errorTitle}</h1>
<p>${words.errorText}</p>
<nav><a href="">${words.reload}</a><a href="${home}">${words.home}</a></nav>`,
  );
}

/** The document of such a page; `main` is HTML. */
export function standingPage(language: string, title: string, main: string): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${ERROR_STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

/** The language that an address begins with, `zh-CN` for `/zh-cn/news/`; undefined for none. */
export function languageOfAddress(pathname: string): string | undefined {
  const [, first = ''] = /^\/([a-z]{2}(?:-[a-z\d]{2,8})*)(?:\/|$)/i.exec(pathname) ?? [];
  try {
    return first ? new Intl.Locale(first).toString() : undefined;
  } catch {
    return undefined;
  }
}
