/** What a frame of another site shows: a video, a sound or a post. */
export interface Embed {
  host: string;
  kind: 'video' | 'post';
  /** The host's own page about it. */
  page: string;
  /** The player's address, which a frame may show. */
  player: string;
  /** A still of it, where the host has one at a known address. */
  picture?: string;
}

interface Host {
  host: string;
  kind: Embed['kind'];
  /** Host name and path of the frames that may be shown; a first group is the id. */
  address: RegExp;
  /** Undefined for what has no page, and is not shown. */
  page(id: string, query: URLSearchParams): string | undefined;
}

/** The hosts whose frames an article shows, and the addresses of those frames. */
const HOSTS: Host[] = [
  video('YouTube', /^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)\/?$/, (id, query) =>
    id === 'videoseries'
      ? `https://www.youtube.com/playlist?list=${encodeURIComponent(query.get('list') ?? '')}`
      : `https://www.youtube.com/watch?v=${id}`,
  ),
  // An unlisted video has a key, in the player's query and in the page's path.
  video('Vimeo', /^player\.vimeo\.com\/video\/(\w+)\/?$/, (id, query) => {
    const key = query.get('h');
    return `https://vimeo.com/${id}${key ? `/${encodeURIComponent(key)}` : ''}`;
  }),
  video('bilibili', /^player\.bilibili\.com\//, (_id, query) => {
    const id = /^\w+$/.exec(query.get('bvid') ?? '')?.[0];
    const number = /^\d+$/.exec(query.get('aid') ?? '')?.[0];
    const path = id ? `video/${id}/` : number ? `video/av${number}/` : '';
    return `https://www.bilibili.com/${path}`;
  }),
  video('腾讯视频', /^v\.qq\.com\/txp\/iframe\/player\.html$/, (_id, query) => {
    const id = /^\w+$/.exec(query.get('vid') ?? '')?.[0];
    return id && `https://v.qq.com/x/page/${id}.html`;
  }),
  video(
    '优酷',
    /^player\.youku\.com\/embed\/([\w=]+)$/,
    (id) => `https://v.youku.com/v_show/id_${id}.html`,
  ),
  video(
    'Dailymotion',
    /^(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w+)$/,
    (id) => `https://www.dailymotion.com/video/${id}`,
  ),
  video(
    'TikTok',
    /^www\.tiktok\.com\/(?:embed(?:\/v\d)?|player\/v1)\/(\d+)$/,
    (id) => `https://www.tiktok.com/@/video/${id}`,
  ),
  video(
    'Spotify',
    /^open\.spotify\.com\/embed\/(\w+\/\w+)$/,
    (id) => `https://open.spotify.com/${id}`,
  ),
  post('X', /^platform\.(?:twitter|x)\.com\/embed\/Tweet\.html$/i, (_id, query) => {
    const id = /^\d+$/.exec(query.get('id') ?? '')?.[0];
    return id && `https://x.com/i/status/${id}`;
  }),
  post(
    'Instagram',
    /^(?:www\.)?instagram\.com\/((?:p|reel|tv)\/[\w-]+)\/embed(?:\/captioned)?\/?$/,
    (id) => `https://www.instagram.com/${id}/`,
  ),
  post('Facebook', /^www\.facebook\.com\/plugins\/(?:post|video)\.php$/, (_id, query) => {
    const page = query.get('href') ?? '';
    return /^https:\/\/(?:www|m)\.facebook\.com\/[^\s"<>]+$/.test(page) ? page : undefined;
  }),
  post('Telegram', /^t\.me\/([\w]+\/\d+)$/, (id) => `https://t.me/${id}`),
];

/** Where the players of `findEmbed` are, as a policy names them. */
export const FRAME_HOSTS = [
  'www.youtube-nocookie.com',
  'player.vimeo.com',
  'player.bilibili.com',
  'player.youku.com',
  'v.qq.com',
  'dailymotion.com',
  'www.dailymotion.com',
  'geo.dailymotion.com',
  'www.tiktok.com',
  'open.spotify.com',
  'platform.twitter.com',
  'platform.x.com',
  'instagram.com',
  'www.instagram.com',
  'www.facebook.com',
  't.me',
];

/** Of the players' addresses, what a sanitiser can judge. */
export const framePattern = new RegExp(
  `^https://(?:${FRAME_HOSTS.map((host) => host.replaceAll('.', '\\.')).join('|')})/[^\\s"<>]*$`,
);

/** What stands at the address of a frame; undefined where it is none that may be shown. */
export function findEmbed(source: unknown): Embed | undefined {
  const address = String(source ?? '')
    .trim()
    .replace(/^(?:https?:)?\/\//i, 'https://');
  if (!/^https:\/\/[^\s"<>]+$/.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.port || url.username) return undefined;
  for (const { host, kind, address: pattern, page: pageOf } of HOSTS) {
    const [whole, id = ''] = pattern.exec(url.hostname + url.pathname) ?? [];
    const page = whole && pageOf(id, url.searchParams);
    if (!page) continue;
    if (host === 'YouTube') url.hostname = 'www.youtube-nocookie.com';
    const picture =
      host === 'YouTube' && id !== 'videoseries'
        ? `https://i.ytimg.com/vi/${id}/hqdefault.jpg`
        : undefined;
    return { host, kind, page, player: url.href, picture };
  }
  return undefined;
}

function video(host: string, address: RegExp, page: Host['page']): Host {
  return { host, kind: 'video', address, page };
}

function post(host: string, address: RegExp, page: Host['page']): Host {
  return { host, kind: 'post', address, page };
}
