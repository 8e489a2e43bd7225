import type { Element } from 'hast';
import type { BodyWords } from './words';

const marker = /^\s*\[!(note|tip|important|warning|caution)\][-+]?[ \t]*([^\n]*)(?:\n|$)/i;

/**
 * Makes a note of a quote that begins with `[!NOTE]`, as GitHub and Hugo do, under its kind's name
 * in the article's language or under the title beside the mark:
 * https://docs.github.com/get-started/writing-on-github (alerts)
 */
export function finishAlert(quote: Element, words: BodyWords): void {
  const paragraph = quote.children.find((child) => child.type === 'element');
  if (paragraph?.tagName !== 'p') return;
  const [first] = paragraph.children;
  if (first?.type !== 'text') return;
  const [mark, written, title] = marker.exec(first.value) ?? [];
  if (!mark || !written) return;
  const kind = written.toLowerCase();
  const name = title?.trim() || nameOf(kind, words);
  first.value = first.value.slice(mark.length);
  if (paragraph.children.length === 1 && !first.value.trim()) {
    quote.children.splice(quote.children.indexOf(paragraph), 1);
  }
  quote.tagName = 'div';
  quote.properties = { className: ['alert', `alert-${kind}`], role: 'note', ariaLabel: name };
  quote.children.unshift({
    type: 'element',
    tagName: 'p',
    properties: { className: ['alert-title'] },
    children: [{ type: 'text', value: name }],
  });
}

function nameOf(kind: string, { note, tip, important, warning, caution }: BodyWords): string {
  const names: Record<string, string> = { note, tip, important, warning, caution };
  return names[kind] ?? kind;
}
