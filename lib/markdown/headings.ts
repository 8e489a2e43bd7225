import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { ATTRIBUTES, readAttributes } from './attributes';
import { type HeadingIds, makeHeadingId } from './heading-ids';
import { freeId } from './ids';

/** One entry of a table of contents; `id` is the heading's in the HTML, `depth` is 2 to 6. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** Notes what headings say before typography changes it: ids are made from what is written. */
export function noteHeadingTexts(tree: Nodes): void {
  visit(tree, 'element', (element) => {
    if (isHeading(element)) element.properties.dataText = textOf(element);
  });
}

/**
 * Gives every heading that has text its `id`, as GitHub or Hugo make it or, with `attributes`, as
 * Hugo's `{#id}` says, and lists them. All headings go down one level when the body has an `h1`, as the page has its own.
 */
export function labelHeadings(tree: Root, ids: HeadingIds = 'text', attributes = true): Heading[] {
  const elements: Element[] = [];
  const taken = new Set<string>();
  visit(tree, 'element', (element) => {
    if (isHeading(element)) elements.push(element);
    else claimId(element, taken);
  });
  const shift = elements.some(({ tagName }) => tagName === 'h1') ? 1 : 0;
  const slugger = new GithubSlugger();
  return elements.flatMap((element) => {
    const depth = Math.min(depthOf(element) + shift, 6);
    element.tagName = `h${depth}`;
    const given = (attributes && takeAttribute(element)) || element.properties.id;
    const shown = textOf(element).trim();
    const { dataText = shown, dataSource = shown } = element.properties;
    const bare = (text: unknown) => String(text).replace(attributes ? ATTRIBUTES : '', '');
    const written = bare(dataText).trim();
    const source = bare(dataSource);
    const text = withoutHalves(shown.replace(/\s+/g, ' ').slice(0, MAX_TEXT));
    for (const name of ['id', 'dataText', 'dataSource']) delete element.properties[name];
    if (!text) return [];
    const wanted = given && freeId(String(given));
    const id =
      wanted && !taken.has(wanted)
        ? wanted
        : makeId(makeHeadingId(written.replace(/\s/g, ' '), source, ids), slugger, taken);
    taken.add(id);
    element.properties.id = id;
    return [{ depth, id, text }];
  });
}

/** Makes a heading a link to itself, up to the first link or footnote mark that stands in it. */
export function linkHeading(heading: Element): void {
  const { id } = heading.properties;
  const end = heading.children.findIndex((child) => child.type === 'element' && hasLink(child));
  const children = heading.children.slice(0, end < 0 ? undefined : end);
  if (!id || !children.some((child) => textOf(child).trim())) return;
  const href = `#${encodeId(String(id))}`;
  heading.children.splice(0, children.length, {
    type: 'element',
    tagName: 'a',
    properties: { className: ['heading-link'], href },
    children,
  });
}

/** The text that an element shows, without footnote marks. */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'formula') return node.value;
  if (node.type === 'element' && 'dataFootnoteRef' in node.properties) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function hasLink(element: Element): boolean {
  if (['a', 'iframe', 'video', 'audio', 'details'].includes(element.tagName)) return true;
  return element.children.some((child) => child.type === 'element' && hasLink(child));
}

/** An address may be written in letters of any script. */
function encodeId(id: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(id) ? id : encodeURIComponent(withoutHalves(id));
}

/** Without halves of characters, which no address can hold. */
function withoutHalves(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}

export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function depthOf({ tagName }: Element): number {
  return Number(tagName.slice(1));
}

function claimId({ properties }: Element, taken: Set<string>): void {
  const id = String(properties.id ?? '');
  if (!id) return;
  if (taken.has(id)) delete properties.id;
  taken.add(id);
}

function makeId(wanted: string, slugger: GithubSlugger, taken: Set<string>): string {
  const short = withoutHalves(wanted.slice(0, MAX_TEXT));
  let id = '';
  do id = freeId(slugger.slug(short || 'heading'));
  while (taken.has(id));
  return id;
}

/** No heading is longer, as far as its id and a list of headings go. */
const MAX_TEXT = 1000;

/**
 * Takes `{#id .class key=value}` off the end of a heading, which gets the classes.
 * https://gohugo.io/content-management/markdown-attributes/
 */
function takeAttribute(element: Element): string | undefined {
  const last = element.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const match = last.value.match(ATTRIBUTES);
  if (!match) return undefined;
  last.value = last.value.slice(0, match.index).trimEnd();
  const { id, classes } = readAttributes(match[0]);
  if (classes.length > 0) element.properties.className = classes;
  return id || undefined;
}
