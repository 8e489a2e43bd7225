/** How the names of content files end, as in Hugo. */
export const CONTENT_FILE = /\.(?:md|markdown|mdown|html?)$/i;

/** Content that only Hugo and its helpers can read. */
export const OTHER_FORMAT = /\.(?:org|adoc|asciidoc|ad|rst|pandoc|pdc)$/i;

/** HTML without it is no article to Hugo either. */
export function hasFrontMatter(text: string): boolean {
  return /^\uFEFF?\s*(?:---|\+\+\+|\{)/.test(text);
}

export function isHtmlFile(path: string): boolean {
  return /\.html?$/i.test(path);
}
