import type { Html, Nodes, Paragraph, Parent, Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { escapeHtml } from '../escape';
import type { Made, Piece } from './made';
import { flatten, hasToken, splitTokens } from './tokens';

/** What a shortcode makes, where it stands. */
export interface Shortcode extends Parent {
  type: 'shortcode';
  isFlow: boolean;
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    shortcode: Shortcode;
  }
  interface PhrasingContentMap {
    shortcode: Shortcode;
  }
  interface RootData {
    /** What the tokens in the text stand for. */
    parts?: Made[];
    /** Reads the markdown of one of them. */
    read?: (markdown: string) => Root;
  }
}

/** remark plugin, the last one: puts what shortcodes make in the places of their tokens. */
export function remarkShortcodes() {
  return (tree: Root): void => {
    const { parts = [], read } = tree.data ?? {};
    if (parts.length > 0 && read) createInsertion(parts, read)(tree);
  };
}

function createInsertion(parts: Made[], read: (markdown: string) => Root): (tree: Parents) => void {
  let number = 0;
  return insertBelow;

  function insertBelow(parent: Parents): void {
    const children: Nodes[] = parent.children;
    const inserted = children.flatMap(insert);
    children.length = 0;
    for (const child of inserted) children.push(child);
  }

  function insert(node: Nodes): Nodes[] {
    if ('children' in node) insertBelow(node);
    switch (node.type) {
      case 'paragraph':
        return splitParagraph(node);
      case 'text':
        return hasToken(node.value) ? insertIntoText(node.value) : [node];
      case 'html':
        return hasToken(node.value) ? insertIntoHtml(node.value) : [node];
      case 'code':
      case 'inlineCode':
        if (hasToken(node.value) && holdsHtml(node.value)) return [showCode(node)];
    }
    flattenFields(node);
    return [node];
  }

  function insertIntoText(value: string): Nodes[] {
    const nodes: Nodes[] = [];
    for (const piece of splitTokens(value, parts)) {
      const last = nodes.at(-1);
      const text = typeof piece === 'string' ? piece : textOf(piece);
      if (text === undefined && typeof piece !== 'string') nodes.push(...shortcodeOf(piece));
      else if (last?.type === 'text') last.value += text;
      else if (text) nodes.push({ type: 'text', value: text });
    }
    return nodes;
  }

  function textOf({ pieces }: Made): string | undefined {
    if (!pieces.every(({ kind }) => kind === 'text')) return undefined;
    return pieces.map(({ value }) => flatten(value, parts)).join('');
  }

  function shortcodeOf(made: Made): Nodes[] {
    const { nodes, isFlow } = nodesOf([made]);
    if (nodes.length === 0) return [];
    return [{ type: 'shortcode', isFlow: isFlow || made.isBlock, children: nodes }];
  }

  function insertIntoHtml(value: string): Nodes[] {
    return nodesOf(splitTokens(value, parts)).nodes;
  }

  /** HTML as it is, and nodes of the markdown in it, unless that stands within a tag. */
  function nodesOf(sources: (string | Made)[]): { nodes: RootContent[]; isFlow: boolean } {
    const nodes: RootContent[] = [];
    let html = '';
    let isInTag = false;
    let isFlow = false;
    sources.forEach(addSource);
    flush();
    return { nodes, isFlow };

    function addSource(source: string | Made): void {
      if (typeof source === 'string') addHtml(source);
      else source.pieces.forEach(addPiece);
    }

    function addHtml(part: string): void {
      html += part;
      const edge = /[<>](?=[^<>]*$)/.exec(part)?.[0];
      if (edge) isInTag = edge === '<';
    }

    function addPiece(piece: Piece): void {
      if (piece.kind === 'html') {
        splitTokens(piece.value, parts).forEach(addSource);
      } else if (piece.kind === 'text' || isInTag) {
        html += escapeHtml(flatten(piece.value, parts));
      } else {
        flush();
        nodes.push(...markdownOf(piece));
      }
    }

    function markdownOf(piece: Piece): RootContent[] {
      const { kind, value } = piece;
      if (kind === 'code') {
        isFlow = true;
        return [{ type: 'code', lang: piece.language || null, value: flatten(value, parts) }];
      }
      const tree = read(value);
      number += 1;
      isolate(tree, number);
      const [first, ...others] = tree.children;
      if (kind === 'phrase' && first?.type === 'paragraph' && others.length === 0) {
        return first.children;
      }
      isFlow ||= first !== undefined;
      return tree.children;
    }

    function flush(): void {
      if (html) nodes.push({ type: 'html', value: html });
      html = '';
    }
  }

  function holdsHtml(value: string): boolean {
    return splitTokens(value, parts).some(
      (piece) => typeof piece !== 'string' && textOf(piece) === undefined,
    );
  }

  /** Code with what a shortcode makes in it, as in Hugo, which does not look where one stands. */
  function showCode(node: Extract<Nodes, { type: 'code' | 'inlineCode' }>): Html {
    const inner = splitTokens(node.value, parts)
      .map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : htmlOf(piece)))
      .join('');
    const code = `<code>${inner}</code>`;
    return { type: 'html', value: node.type === 'code' ? `<pre>${code}</pre>` : code };
  }

  function htmlOf({ pieces }: Made): string {
    return pieces
      .map(({ kind, value }) => {
        if (kind !== 'html') return escapeHtml(flatten(value, parts));
        return splitTokens(value, parts)
          .map((piece) => (typeof piece === 'string' ? piece : htmlOf(piece)))
          .join('');
      })
      .join('');
  }

  function flattenFields(node: Nodes): void {
    for (const name of ['value', 'url', 'title', 'alt', 'lang', 'meta']) {
      const field: unknown = Reflect.get(node, name);
      if (typeof field === 'string' && hasToken(field)) {
        Reflect.set(node, name, flatten(field, parts));
      }
    }
  }
}

/** What is no phrase ends the paragraph that it stands in. */
function splitParagraph(paragraph: Paragraph): Nodes[] {
  const blocks: Nodes[] = [];
  let open: Paragraph['children'] = [];
  for (const child of paragraph.children) {
    if (isFlow(child)) {
      close();
      blocks.push(child);
    } else {
      open.push(child);
    }
  }
  close();
  return blocks;

  function close(): void {
    const from = open.findIndex((child) => !isBlank(child));
    const to = open.findLastIndex((child) => !isBlank(child));
    const children = trimEdges(open.slice(from, to + 1));
    open = [];
    const [only, ...others] = children;
    if (from < 0 || !only) return;
    // A link around a figure is none within a paragraph, which would end at it.
    if (others.length === 0 && holdsFlow(only)) blocks.push(only);
    else blocks.push({ ...paragraph, children });
  }
}

/** Without the blanks that stood beside what is no phrase. */
function trimEdges(children: Paragraph['children']): Paragraph['children'] {
  const [first, last] = [children.at(0), children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return children;
}

function isFlow(node: Nodes): boolean {
  return node.type === 'shortcode' && node.isFlow;
}

function holdsFlow(node: Nodes): boolean {
  return 'children' in node && node.children.some((child) => isFlow(child) || holdsFlow(child));
}

function isBlank(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && !node.value.trim());
}

/** What a text of its own calls by a name is not what another one calls so. */
function isolate(tree: Root, number: number): void {
  visit(tree, (node) => {
    if ('identifier' in node) node.identifier = `${number}-${node.identifier}`;
  });
}
