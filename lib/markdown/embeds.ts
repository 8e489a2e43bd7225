import type { Element } from 'hast';
import { findEmbed } from './frames';
import type { BodyWords } from './words';

/**
 * What stands for the frame of a video or post: a link to its page, with its picture where there is
 * one. The browser puts the frame in place when it is followed (`app/_browser/videos.ts`).
 */
export function renderEmbed(
  frame: Element,
  { words, isLinked }: { words?: BodyWords; isLinked: boolean },
): Element {
  const embed = findEmbed(frame.properties.src);
  if (!embed) throw new TypeError('The frame may not be shown');
  const { host, kind, page, player, picture } = embed;
  const title = String(frame.properties.title ?? '').trim();
  const verb = kind === 'video' ? words?.watchVideo : words?.showPost;
  const action = verb?.replace('{host}', host) ?? host;
  const className = kind === 'video' ? ['video'] : ['video', 'post'];
  const properties = { className, href: page, dataPlayer: player, rel: ['noopener'] };
  const image: Element = {
    type: 'element',
    tagName: 'img',
    properties: { src: picture, alt: '', width: 480, height: 360 },
    children: [],
  };
  const label: Element = {
    type: 'element',
    tagName: 'span',
    properties: {},
    children: [{ type: 'text', value: title ? `${title} · ${action}` : action }],
  };
  if (isLinked) return label;
  return {
    type: 'element',
    tagName: 'a',
    properties,
    children: picture ? [image, label] : [label],
  };
}
