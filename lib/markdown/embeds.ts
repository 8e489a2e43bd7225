import type { Element, Properties } from 'hast';
import { type Embed, findEmbed } from './frames';
import type { BodyWords } from './words';

/** Pixels of a player of sounds, where its frame says nothing else. */
const USUAL_HEIGHT = 166;

/**
 * What stands for the frame of a video, a sound or a post: a link to its page, with its picture where
 * there is one. The browser puts the frame in place when it is followed (`app/_browser/videos.ts`).
 * A frame of any other host is a link to what it shows.
 */
export function renderEmbed(
  { properties }: Element,
  { words, isLinked, isBlock }: { words?: BodyWords; isLinked: boolean; isBlock: boolean },
): Element {
  const embed = findEmbed(properties.src);
  const title = String(properties.title ?? '').trim();
  const name = embed ? actionOf(embed, words) : nameOf(String(properties.src ?? ''));
  const label = elementOf('span', {}, [
    { type: 'text', value: title && title !== name ? `${title} · ${name}` : name },
  ]);
  if (isLinked) return label;
  if (!embed) {
    const rel = /^https?:/i.test(String(properties.src)) ? ['noopener'] : undefined;
    const link = elementOf('a', { href: properties.src, rel }, label.children);
    return isBlock ? elementOf('p', {}, [link]) : link;
  }
  const { kind, page, player, picture } = embed;
  const className = kind === 'video' ? ['video'] : ['video', kind];
  const dataHeight = kind === 'sound' ? heightOf(properties.height) : undefined;
  const link = { className, href: page, dataPlayer: player || undefined, dataHeight };
  const image = elementOf('img', { src: picture, alt: '', width: 480, height: 360 }, []);
  return elementOf('a', { ...link, rel: ['noopener'] }, picture ? [image, label] : [label]);
}

function actionOf({ host, kind }: Embed, words?: BodyWords): string {
  const verbs = { video: words?.watchVideo, sound: words?.playSound, post: words?.showPost };
  return verbs[kind]?.replace('{host}', host) ?? host;
}

/** The host of an address, or the file of one on the site itself. */
function nameOf(address: string): string {
  if (URL.canParse(address)) return new URL(address).host.replace(/^www\./, '');
  return (
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? address
  );
}

function heightOf(written: Properties[string]): number {
  const height = Number(written);
  return height >= 50 && height <= 800 ? Math.round(height) : USUAL_HEIGHT;
}

function elementOf(
  tagName: string,
  properties: Properties,
  children: Element['children'],
): Element {
  return { type: 'element', tagName, properties, children };
}
