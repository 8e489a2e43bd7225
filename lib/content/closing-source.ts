/** A last line that is nothing but a link: `[Harbor Daily](https://example.org/1)`. */
const LINK = /^\s*\[([^\]]+)\]\((https?:\/\/[^\s()]+)\)$/i;

/**
 * Where an article was taken from that says so in its last line alone, as crawlers leave it: a link
 * by the name of one of its terms. Empty for none.
 */
export function closingSource(body: string, terms: { name: string }[]): string {
  const text = body.trimEnd();
  const [, name = '', url = ''] = LINK.exec(text.slice(text.lastIndexOf('\n') + 1)) ?? [];
  return terms.some((term) => term.name === name) ? url : '';
}
