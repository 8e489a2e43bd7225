import { type Host, wordIn } from './host';

const NETEASE: Record<string, string> = {
  ...{ 0: 'playlist', 1: 'album', 2: 'song', 3: 'program', 4: 'djradio' },
};

export const SOUNDS: Host[] = [
  {
    ...{ host: '网易云音乐', kind: 'sound', frames: ['music.163.com'] },
    address: /^music\.163\.com\/(?:m\/)?outchain\/player$/,
    page: (_id, query) => {
      const id = wordIn(query, 'id');
      return id && `https://music.163.com/${NETEASE[query.get('type') ?? ''] ?? 'song'}?id=${id}`;
    },
  },
  {
    // A player in Flash, which no browser has any more.
    ...{ host: '网易云音乐', kind: 'sound', frames: [] },
    address: /^music\.163\.com\/style\/swf\/widget\.swf$/,
    page: (_id, query) => neteaseSong(query),
    player: (_id, query) => {
      const id = wordIn(query, 'sid', 'id');
      return id && `https://music.163.com/outchain/player?type=2&id=${id}&height=66`;
    },
  },
  {
    ...{ host: 'QQ音乐', kind: 'sound', frames: ['i.y.qq.com'] },
    address: /^i\.y\.qq\.com\/(?:n2\/m\/outchain\/player\/index|v8\/playsong)\.html$/,
    page: (_id, query) => {
      const id = wordIn(query, 'songid', 'songmid');
      return id && `https://y.qq.com/n/ryqq/songDetail/${id}`;
    },
  },
  {
    ...{ host: '喜马拉雅', kind: 'sound', frames: ['www.ximalaya.com'] },
    address: /^www\.ximalaya\.com\/thirdparty\/player\/(\w+)\/player\.html$/,
    page: (kind, query) => {
      const id = wordIn(query, 'id', 'trackId', 'albumId');
      return id && `https://www.ximalaya.com/${kind === 'album' ? 'album' : 'sound'}/${id}`;
    },
  },
  {
    ...{ host: '小宇宙', kind: 'sound', frames: ['www.xiaoyuzhoufm.com'] },
    address:
      /^(?:www|player|h5)\.xiaoyuzhoufm\.com\/(?:embed\/|player\/)?((?:episode|podcast)s?\/\w+)$/,
    page: (id) => `https://www.xiaoyuzhoufm.com/${id}`,
    player: (id) => `https://www.xiaoyuzhoufm.com/embed/${id}`,
  },
  {
    ...{ host: 'Spotify', kind: 'sound', frames: ['open.spotify.com'] },
    address: /^open\.spotify\.com\/embed(?:-podcast)?\/(\w+\/\w+)$/,
    page: (id) => `https://open.spotify.com/${id}`,
    player: (id, query) => `https://open.spotify.com/embed/${id}${query.size ? `?${query}` : ''}`,
  },
  {
    ...{ host: 'SoundCloud', kind: 'sound', frames: ['w.soundcloud.com'] },
    address: /^w\.soundcloud\.com\/player\/?$/,
    page: (_id, query) => {
      const page = query.get('url') ?? '';
      if (/^https:\/\/(?:www\.)?soundcloud\.com\/[^\s"<>]+$/.test(page)) return page;
      return page && `https://w.soundcloud.com/player/?url=${encodeURIComponent(page)}`;
    },
  },
  {
    ...{ host: 'Apple Music', kind: 'sound', frames: ['embed.music.apple.com'] },
    address: /^embed\.music\.apple\.com\/([\w%/.-]+)$/,
    page: (id, query) => `https://music.apple.com/${id}${query.size ? `?${query}` : ''}`,
  },
  {
    ...{ host: 'Apple Podcasts', kind: 'sound', frames: ['embed.podcasts.apple.com'] },
    address: /^embed\.podcasts\.apple\.com\/([\w%/.-]+)$/,
    page: (id, query) => `https://podcasts.apple.com/${id}${query.size ? `?${query}` : ''}`,
  },
  {
    ...{
      host: 'Mixcloud',
      kind: 'sound',
      frames: ['www.mixcloud.com', 'player-widget.mixcloud.com'],
    },
    address: /^(?:www|player-widget)\.mixcloud\.com\/widget\/iframe\/?$/,
    page: (_id, query) => {
      const feed = query.get('feed')?.replace(/^https:\/\/www\.mixcloud\.com/, '') ?? '';
      return /^\/[\w/%-]+$/.test(feed) ? `https://www.mixcloud.com${feed}` : undefined;
    },
  },
  {
    ...{ host: 'Bandcamp', kind: 'sound', frames: ['bandcamp.com'] },
    address: /^bandcamp\.com\/EmbeddedPlayer\/([\w=/%.-]+)$/,
    page: (id) => `https://bandcamp.com/EmbeddedPlayer/${id}`,
  },
  {
    ...{ host: 'Deezer', kind: 'sound', frames: ['widget.deezer.com'] },
    address: /^widget\.deezer\.com\/widget\/\w+\/(\w+\/\d+)$/,
    page: (id) => `https://www.deezer.com/${id}`,
  },
];

function neteaseSong(query: URLSearchParams): string | undefined {
  const id = wordIn(query, 'sid', 'id');
  return id && `https://music.163.com/song?id=${id}`;
}
