import type { Element } from 'hast';
import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { textOf } from './headings';
import type { BodyWords } from './words';

/** The kinds of GitHub, and those of Obsidian by the one that looks like them. */
const KINDS: Record<string, string> = {
  ...{ note: 'note', tip: 'tip', important: 'important', warning: 'warning', caution: 'caution' },
  ...{ abstract: 'note', summary: 'note', tldr: 'note', info: 'note', todo: 'note' },
  ...{ example: 'note', quote: 'note', cite: 'note', hint: 'tip', success: 'tip', check: 'tip' },
  ...{ done: 'tip', question: 'important', help: 'important', faq: 'important' },
  ...{ attention: 'warning', failure: 'caution', fail: 'caution', missing: 'caution' },
  ...{ danger: 'caution', error: 'caution', bug: 'caution' },
};
const marker = /^\s*\[!([a-z]+)\]([-+]?)(?=\s|$)[ \t]*/i;

/**
 * remark plugin: takes the mark off a quote that begins with `[!NOTE]`, and makes a paragraph of its
 * own of the title beside it, before line ends are lost: https://help.obsidian.md/callouts and
 * https://docs.github.com/get-started/writing-on-github (alerts)
 */
export function remarkAlerts() {
  return (tree: Root): void => {
    if (tree.data?.finish?.words) visit(tree, 'blockquote', readMark);
  };
}

function readMark(quote: Blockquote): void {
  const [paragraph, ...others] = quote.children;
  const [first] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (paragraph?.type !== 'paragraph' || first?.type !== 'text') return;
  const [whole, written = '', fold] = marker.exec(first.value) ?? [];
  const kind = written.toLowerCase();
  if (whole === undefined || !Object.hasOwn(KINDS, kind)) return;
  const rest = { ...first, value: first.value.slice(whole.length) };
  const [title, body] = splitLine([rest, ...paragraph.children.slice(1)]);
  const mark = { dataAlert: kind, dataFold: fold || undefined };
  quote.data = { hProperties: { ...quote.data?.hProperties, ...mark } };
  quote.children = [
    { type: 'paragraph', children: title, data: { hProperties: { dataTitle: true } } },
    ...(body.length > 0 ? [{ ...paragraph, children: body } satisfies Paragraph] : []),
    ...others,
  ];
}

/** What stands on the first line, and what follows it; no blanks are left at the edges. */
function splitLine(children: PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  for (const [index, child] of children.entries()) {
    const before = children.slice(0, index);
    const after: PhrasingContent[] = children.slice(index + 1);
    if (child.type === 'break') return [before, after];
    const end = child.type === 'text' ? child.value.indexOf('\n') : -1;
    if (child.type !== 'text' || end < 0) continue;
    before.push({ type: 'text', value: child.value.slice(0, end) });
    after.unshift({ type: 'text', value: child.value.slice(end + 1) });
    return [before, after.some(isSomething) ? after : []];
  }
  return [children, []];
}

function isSomething(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value.trim() !== '';
}

/**
 * Makes a note of a quote with such a mark, under its title or its kind's name in the article's
 * language. One that is folded opens and closes.
 */
export function finishAlert(quote: Element, words: BodyWords): void {
  const { dataAlert, dataFold, className = [], ...properties } = quote.properties;
  if (typeof dataAlert !== 'string') return;
  const title = quote.children.find(
    (child): child is Element => child.type === 'element' && 'dataTitle' in child.properties,
  );
  if (!title) return;
  const name = nameOf(dataAlert, words);
  const isNamed = textOf(title).trim() !== '' || title.children.some(({ type }) => type !== 'text');
  if (!isNamed) title.children = [{ type: 'text', value: name }];
  title.properties = { className: ['alert-title'] };
  const isFolded = dataFold !== undefined;
  if (isFolded) title.tagName = 'summary';
  quote.tagName = isFolded ? 'details' : 'div';
  quote.properties = {
    ...properties,
    className: ['alert', `alert-${KINDS[dataAlert] ?? 'note'}`, ...[className].flat().map(String)],
    ...(isFolded
      ? { open: dataFold === '+' }
      : { role: 'note', ariaLabel: isNamed ? textOf(title).trim() : name }),
  };
}

function nameOf(kind: string, { note, tip, important, warning, caution }: BodyWords): string {
  const names: Record<string, string> = { note, tip, important, warning, caution };
  return names[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1);
}
