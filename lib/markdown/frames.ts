import type { Kind } from './hosts/host';
import { POSTS } from './hosts/posts';
import { SOUNDS } from './hosts/sounds';
import { VIDEOS } from './hosts/videos';

/** What a frame of another site shows. */
export interface Embed {
  host: string;
  kind: Kind;
  /** The host's own page about it. */
  page: string;
  /** The player's address, which a frame may show; empty where nothing but the page is to be had. */
  player: string;
  /** A still of it, where the host has one at a known address. */
  picture?: string;
}

/** The hosts whose players an article shows. */
const HOSTS = [...VIDEOS, ...SOUNDS, ...POSTS];

/** Where the players of `findEmbed` are, as a policy names them. */
export const FRAME_HOSTS = [...new Set(HOSTS.flatMap(({ frames }) => frames))];

/** What a frame may name: a player, or a page to which it becomes a link. */
export const framePattern = /^(?:https?:\/\/[^\s"<>]+|[^\s"<>:]+)$/i;

/** The address of a frame, of the web or on the site; empty where there is none. */
export function frameAddress(written: unknown): string {
  const address = String(written ?? '')
    .trim()
    .replace(/[\t\n\r]/g, '')
    .replace(/^\/\//, 'https://');
  return framePattern.test(address) ? address : '';
}

/** What stands at the address of a frame; undefined where no known player does. */
export function findEmbed(source: unknown): Embed | undefined {
  const address = frameAddress(source).replace(/^http:/i, 'https:');
  if (!/^https:\/\/[^\s"<>]+$/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.port || url.username) return undefined;
  for (const { host, kind, address: pattern, page, player, picture } of HOSTS) {
    const [whole, id = ''] = pattern.exec(url.hostname + url.pathname) ?? [];
    const own = whole && page(id, url.searchParams);
    if (!own) continue;
    const shown = player ? player(id, url.searchParams) : url.href;
    const isPlayer = shown !== undefined && FRAME_HOSTS.includes(new URL(shown).hostname);
    return { host, kind, page: own, player: isPlayer ? shown : '', picture: picture?.(id) };
  }
  return undefined;
}
