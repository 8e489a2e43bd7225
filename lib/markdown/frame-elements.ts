import type { Element, Properties } from 'hast';
import { visit } from 'unist-util-visit';
import { frameAddress } from './frames';
import { PICTURE_FILE } from './picture-sources';

/** Files that browsers show without a frame, and in which element. */
const FILES: [tagName: string, name: RegExp][] = [
  ['video', /\.(?:mp4|m4v|webm|ogv|mov)$/i],
  ['audio', /\.(?:mp3|m4a|aac|oga|ogg|opus|wav|flac)$/i],
  ['img', PICTURE_FILE],
];
/** Scripts that write a page of their site into the article. */
const GIST = /^(https:\/\/gist\.github\.com\/[\w./-]+)\.js(?:$|\?)/;

/** Makes frames of `<embed>`, `<object>` and the like, and of a frame of a file what shows that file. */
export function toFrame(element: Element): void {
  if (!['iframe', 'embed', 'object', 'script'].includes(element.tagName)) return;
  const source = frameAddress(sourceOf(element));
  if (element.tagName === 'script' && !source) return;
  const { title, width, height, style, ariaLabel } = element.properties;
  const path = source.replace(/[?#].*$/, '');
  const [shown] = FILES.find(([, name]) => name.test(path)) ?? ['iframe'];
  const alt = shown === 'img' ? String(title ?? '') : undefined;
  element.tagName = shown;
  element.properties = { src: source, alt, title: title ?? ariaLabel, width, height, style };
  element.children = [];
}

/** Whether a frame shows nothing: it has no address, or counts visitors unseen. */
export function isNoFrame({ tagName, properties }: Element): boolean {
  if (tagName !== 'iframe') return false;
  const { src, width, height } = properties;
  return !src || [width, height].every((length) => isTiny(length));
}

function isTiny(length: Properties[string]): boolean {
  return length !== undefined && Number.parseFloat(String(length)) <= 1;
}

function sourceOf(element: Element): Properties[string] {
  const { tagName, properties } = element;
  if (tagName === 'script') return GIST.exec(String(properties.src ?? ''))?.[1];
  if (tagName === 'object') return properties.data || innerSource(element);
  const { src, dataSrc } = properties;
  return !src || src === 'about:blank' ? dataSrc : src;
}

/** Objects of old say in a parameter, or in an `<embed>` inside, what they show. */
function innerSource(object: Element): Properties[string] {
  let found: Properties[string];
  visit(object, 'element', ({ tagName, properties }) => {
    if (tagName === 'embed' || tagName === 'iframe') found ||= properties.src;
    const isSource = /^(?:movie|src|url|filename)$/i.test(String(properties.name ?? ''));
    if (tagName === 'param' && isSource) found ||= properties.value;
  });
  return found;
}
