import type { Element } from 'hast';
import { findVideo } from './frames';
import type { BodyWords } from './words';

/**
 * What stands for a video's frame: a link to its page, with its picture where there is one. The
 * browser puts the player in place when it is followed (`app/_browser/videos.ts`).
 */
export function renderVideo(
  frame: Element,
  { words, isLinked }: { words?: BodyWords; isLinked: boolean },
): Element {
  const video = findVideo(frame.properties.src);
  if (!video) throw new TypeError('The frame shows no video');
  const { host, page, player, picture } = video;
  const title = String(frame.properties.title ?? '').trim();
  const action = words ? words.watchVideo.replace('{host}', host) : host;
  const properties = { className: ['video'], href: page, dataPlayer: player, rel: ['noopener'] };
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
