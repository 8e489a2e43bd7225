/** Addresses of the players of YouTube, Vimeo and bilibili, the only frames that an article shows. */
export const framePattern =
  /^https:\/\/(?:(?:www\.)?youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com\/video|player\.bilibili\.com)\/[^\s"<>]*$/;

/** A video of a known host. */
export interface Video {
  host: string;
  /** The host's own page about it. */
  page: string;
  /** The player's address, which a frame may show. */
  player: string;
  /** A still of it, where the host has one at a known address. */
  picture?: string;
}

/** The video whose player stands at an address; undefined for any other address. */
export function findVideo(source: unknown): Video | undefined {
  const address = String(source ?? '')
    .trim()
    .replace(/^(?:https?:)?\/\//i, 'https://');
  if (!framePattern.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.hostname === 'player.bilibili.com') return bilibili(url);
  const id = url.pathname.split('/')[2] ?? '';
  if (!/^[\w-]+$/.test(id)) return undefined;
  return url.hostname === 'player.vimeo.com' ? vimeo(url, id) : youtube(url, id);
}

function youtube(url: URL, id: string): Video {
  const list = url.searchParams.get('list');
  const isList = id === 'videoseries';
  url.hostname = 'www.youtube-nocookie.com';
  return {
    host: 'YouTube',
    page: isList
      ? `https://www.youtube.com/playlist?list=${encodeURIComponent(list ?? '')}`
      : `https://www.youtube.com/watch?v=${id}`,
    player: url.href,
    picture: isList ? undefined : `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
  };
}

/** An unlisted video has a key, in the player's query and in the page's path. */
function vimeo(url: URL, id: string): Video {
  const key = url.searchParams.get('h');
  const page = `https://vimeo.com/${id}${key ? `/${encodeURIComponent(key)}` : ''}`;
  return { host: 'Vimeo', page, player: url.href };
}

function bilibili(url: URL): Video {
  const { searchParams } = url;
  const bvid = searchParams.get('bvid') ?? '';
  const aid = searchParams.get('aid') ?? '';
  const id = /^\w+$/.test(bvid) ? bvid : /^\d+$/.test(aid) ? `av${aid}` : '';
  const page = `https://www.bilibili.com/${id ? `video/${id}/` : ''}`;
  return { host: 'bilibili', page, player: url.href };
}
