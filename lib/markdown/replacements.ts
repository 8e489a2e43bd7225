import { nameToEmoji } from 'gemoji';
import type { Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';

const NAME = /:([\w+-]+):/g;

/** remark plugin: emoji and line breaks, where the root's `finish` asks for them. */
export function remarkReplacements() {
  return (tree: Root): void => {
    const { emoji, hardWraps } = tree.data?.finish ?? {};
    if (emoji) {
      findAndReplace(tree, [NAME, (written: string, name: string) => emojiOf(name) ?? written]);
    }
    if (hardWraps) findAndReplace(tree, [/\r?\n/g, () => ({ type: 'break' })]);
  };
}

/** A text with the emoji that it names: `:smile:`. */
export function replaceEmoji(text: string): string {
  return text.replace(NAME, (written, name: string) => emojiOf(name) ?? written);
}

function emojiOf(name: string): string | undefined {
  return Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined;
}
