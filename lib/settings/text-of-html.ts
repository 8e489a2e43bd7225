import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

const SILENT = ['script', 'style', 'template', 'svg'];

/** What HTML says to a reader, without its marks: of an icon nothing. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  return textOf(parseFragment(html)).trim();
}

function textOf(node: Node): string {
  if ('tagName' in node && SILENT.includes(node.tagName)) return '';
  if ('childNodes' in node) return node.childNodes.map(textOf).join('');
  return node.nodeName === '#text' && 'value' in node ? node.value : '';
}
