import type { Element, Root as HastRoot } from 'hast';
import type { Literal, Nodes, Root } from 'mdast';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Effects, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { foreignClass } from './own-classes';

/** Each part ends where no shorter one could, so that there is one way to read a text. */
export const ATTRIBUTES =
  /\{\s*(?:(?:[#.][^\s{}#]+(?=[\s}#])|[\w-]+=(?:"[^"{}]*"|[^\s"{}]+(?=[\s}])))\s*)+\}\s*$/;
const MAX_LENGTH = 1000;

interface BlockAttributes extends Literal {
  type: 'blockAttributes';
}

declare module 'mdast' {
  interface RootContentMap {
    blockAttributes: BlockAttributes;
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    blockAttributes: 'blockAttributes';
  }
}

/** The id and the classes that `{#id .class key="value"}` says; of classes only those not ours. */
export function readAttributes(written: string): { id: string; classes: string[] } {
  const bare = written.replace(/=(?:"[^"]*"|[^\s}]*)/g, '');
  const classes = Array.from(bare.matchAll(/(?<=[\s{])\.([^\s{}#]+)/g), ([, name = '']) => name);
  return {
    id: /#([^\s{}]+)/.exec(bare)?.[1] ?? '',
    classes: classes.filter((name) => foreignClass.test(name)),
  };
}

/**
 * remark plugin: a line of `{#id .class}` says them of the block right above, as Goldmark has it
 * where that is switched on: https://gohugo.io/content-management/markdown-attributes/
 */
export function remarkBlockAttributes(this: Processor) {
  const data = this.data();
  const construct: Construct = { name: 'blockAttributes', tokenize };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: { 123: construct } }];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    {
      enter: {
        blockAttributes(token) {
          this.enter({ type: 'blockAttributes', value: this.sliceSerialize(token) }, token);
        },
      },
      exit: {
        blockAttributes(token) {
          this.exit(token);
        },
      },
    },
  ];
  return (tree: Root): void => {
    visit(tree, 'blockAttributes', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const above = parent.children[index - 1];
      if (above && isBlock(above) && isRightAbove(above, node)) attach(above, node.value);
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let text = '';
  return start;

  function start(code: Code): State | undefined {
    effects.enter('blockAttributes');
    return take(code);
  }

  function take(code: Code): State | undefined {
    if (code !== null && !markdownLineEnding(code)) {
      if (text.length > MAX_LENGTH) return nok(code);
      text += code < 0 ? ' ' : String.fromCharCode(code);
      effects.consume(code);
      return take;
    }
    if (ATTRIBUTES.exec(text)?.index !== 0) return nok(code);
    effects.exit('blockAttributes');
    return ok(code);
  }
}

function isRightAbove(above: Nodes, { position }: Pick<Nodes, 'position'>): boolean {
  return above.position?.end.line === (position?.start.line ?? 0) - 1;
}

type Block = Extract<Nodes, { type: 'blockquote' | 'heading' | 'list' | 'paragraph' | 'table' }>;

function isBlock(node: Nodes): node is Block {
  return ['blockquote', 'heading', 'list', 'paragraph', 'table'].includes(node.type);
}

function attach(block: Block, written: string): void {
  const { id, classes } = readAttributes(written);
  const said = {
    // A heading has its own already.
    ...(id && block.type !== 'heading' ? { id } : {}),
    ...(classes.length > 0 ? { dataClass: classes.join(' ') } : {}),
  };
  block.data = { ...block.data, hProperties: { ...said, ...block.data?.hProperties } };
}

/** Gives elements the classes that are said of their blocks: nothing an author writes is called so. */
export function applyClasses(tree: HastRoot): void {
  visit(tree, 'element', ({ properties }: Element) => {
    if (typeof properties.dataClass !== 'string') return;
    const own = [properties.className ?? []].flat().filter((name) => typeof name === 'string');
    properties.className = [...own, ...properties.dataClass.split(' ')];
    delete properties.dataClass;
  });
}
