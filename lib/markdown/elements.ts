import type { Element, ElementContent, Properties, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { finishAlert } from './alerts';
import { renderEmbed } from './embeds';
import { createFormulaRenderer, type Formula } from './formulas';
import { type GonePictures, replaceGonePictures } from './gone-pictures';
import type { HeadingIds } from './heading-ids';
import { linkHeading, textOf } from './headings';
import type { Highlight } from './highlight';
import { finishLink } from './links';
import { leadToPage } from './page-links';
import { linkPictures, type Resize, resizePictures } from './pictures';
import { placeLinks } from './place-links';
import type { ShortcodeContext } from './shortcodes/known';
import type { BodyWords } from './words';

export interface Finish {
  words?: BodyWords;
  highlight?: Highlight;
  resize?: Resize;
  gone?: GonePictures;
  headingIds?: HeadingIds;
  /** Whether `{#id .class}` at the end of a heading says its id and classes; they do unless it is false. */
  headingAttributes?: boolean;
  /** What the body's shortcodes, and links to other files, may ask. */
  shortcodes?: ShortcodeContext;
  /** Whether lines end where they end in the file, and `:smile:` is an emoji. */
  hardWraps?: boolean;
  emoji?: boolean;
  /** Whether quotation marks, dashes and dots are set as in books. */
  typographer?: boolean;
  /** The path on its host below which the site stands; empty for none. */
  basePath?: string;
}

/** How what is not text is loaded, and what becomes of boxes that nobody can tick. */
const loading = new Map<string, Properties>([
  ['audio', { controls: true, preload: 'none' }],
  ['img', { loading: 'lazy', decoding: 'async', referrerPolicy: 'no-referrer' }],
  ['input', { type: 'checkbox', disabled: true }],
  ['video', { controls: true, preload: 'none' }],
]);

/** Gives the elements what readers need and markdown cannot say: names, captions, room to scroll. */
export function finishElements(
  tree: Root,
  { words, highlight, resize, gone, shortcodes, basePath = '' }: Finish,
): void {
  const linked = new Set<ElementContent>();
  const renderFormula = createFormulaRenderer(listFormulas(tree));
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'formula') {
      const rendered = renderFormula(node).map((element) => wrapFormula(element, linked.has(node)));
      parent.children.splice(index, 1, ...rendered);
      return [SKIP, index + rendered.length];
    }
    if (node.type !== 'element') return;
    if (node.tagName === 'a') leadToPage(node, shortcodes?.ref);
    if (basePath) placeLinks(node, basePath);
    if (node.tagName === 'a' || linked.has(node)) {
      for (const child of node.children) linked.add(child);
    }
    if (node.tagName === 'iframe') {
      parent.children[index] = renderEmbed(node, {
        words,
        isLinked: linked.has(node),
        isBlock: parent.type === 'root' || ['div', 'section'].includes(parent.tagName),
      });
      return [SKIP, index + 1];
    }
    if (node.tagName === 'table') parent.children[index] = wrapTable(node);
    if (node.tagName === 'p') captionImage(node);
    if (node.tagName === 'a') finishLink(node);
    if (node.tagName === 'li') nameCheckbox(node);
    if (node.tagName === 'pre') finishCode(node, highlight);
    if (node.tagName === 'blockquote' && words) finishAlert(node, words);
    if (/^h[1-6]$/.test(node.tagName) && !linked.has(node)) linkHeading(node);
    if ('dataFootnotes' in node.properties) node.properties.role = 'doc-endnotes';
  });
  if (gone) replaceGonePictures(tree, gone);
  if (words) linkPictures(tree, words);
  if (resize) resizePictures(tree, resize);
  sayHowToLoad(tree);
}

function listFormulas(tree: Root): Formula[] {
  const formulas: Formula[] = [];
  visit(tree, 'formula', (formula) => {
    formulas.push(formula);
  });
  return formulas;
}

/** Last of all, because pictures are added before. */
function sayHowToLoad(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    Object.assign(child.properties, loading.get(child.tagName));
    sayHowToLoad(child);
  }
}

/** A region that scrolls needs a name; the column heads are one in the article's own language. */
function wrapTable(table: Element): Element {
  const named = findChild(table, 'caption') ?? findChild(table, 'thead');
  const ariaLabel = named && shorten(textOf(named));
  const properties = { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

/** A displayed formula in what scrolls around it: HTML lets nobody reach `<math>` with the keyboard. */
function wrapFormula(formula: ElementContent, isLinked: boolean): ElementContent {
  if (formula.type !== 'element' || formula.properties.display !== 'block') return formula;
  const properties = { className: ['formula'], tabIndex: isLinked ? undefined : 0 };
  return { type: 'element', tagName: 'span', properties, children: [formula] };
}

/** An image with a title that stands alone becomes a figure with a caption. */
function captionImage(paragraph: Element): void {
  const [image, ...others] = paragraph.children.filter((child) => !isBlank(child));
  if (image?.type !== 'element' || image.tagName !== 'img' || others.length > 0) return;
  const { title, ...properties } = image.properties;
  if (!title) return;
  image.properties = properties;
  const caption: ElementContent = { type: 'text', value: String(title) };
  paragraph.tagName = 'figure';
  paragraph.children = [
    image,
    { type: 'element', tagName: 'figcaption', properties: {}, children: [caption] },
  ];
}

/** What scrolls can be reached with the keyboard. */
function finishCode(block: Element, highlight?: Highlight): void {
  block.properties.tabIndex = 0;
  const code = findChild(block, 'code');
  const classes = [code?.properties.className ?? []].flat().map(String);
  const written = classes.find((name) => name.startsWith('language-'))?.slice('language-'.length);
  if (!code || !written) return;
  code.children = highlight?.(textOf(code), written) ?? code.children;
}

function nameCheckbox(item: Element): void {
  const paragraph = findChild(item, 'p') ?? item;
  const checkbox = findChild(paragraph, 'input');
  if (checkbox) checkbox.properties.ariaLabel = shorten(textOf(paragraph));
}

function findChild(element: Element, tagName: string): Element | undefined {
  return element.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === tagName,
  );
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && !node.value.trim());
}

function shorten(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .match(/^.{0,80}/u)?.[0] ?? ''
  );
}
