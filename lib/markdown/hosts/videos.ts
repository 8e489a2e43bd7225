import { type Host, wordIn } from './host';

export const VIDEOS: Host[] = [
  {
    ...{ host: 'YouTube', kind: 'video', frames: ['www.youtube-nocookie.com'] },
    address:
      /^(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts|live)\/([\w-]+)(?:\/|&[^/]*)?$/,
    page: (id, query) =>
      id === 'videoseries'
        ? `https://www.youtube.com/playlist?list=${encodeURIComponent(query.get('list') ?? '')}`
        : `https://www.youtube.com/watch?v=${id}`,
    player: (id, query) => `https://www.youtube-nocookie.com/embed/${id}${search(query)}`,
    picture: (id) =>
      id === 'videoseries' ? undefined : `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
  },
  {
    ...{ host: 'YouTube', kind: 'video', frames: [] },
    address: /^(?:www\.|m\.)?(?:youtube\.com\/watch|youtu\.be\/([\w-]+))$/,
    page: (id, query) => withWord(id || wordIn(query, 'v'), 'https://www.youtube.com/watch?v='),
    player: (id, query) =>
      withWord(id || wordIn(query, 'v'), 'https://www.youtube-nocookie.com/embed/'),
  },
  {
    ...{ host: 'Vimeo', kind: 'video', frames: ['player.vimeo.com'] },
    address: /^player\.vimeo\.com\/video\/(\w+)\/?$/,
    // An unlisted video has a key, in the player's query and in the page's path.
    page: (id, query) => {
      const key = query.get('h');
      return `https://vimeo.com/${id}${key ? `/${encodeURIComponent(key)}` : ''}`;
    },
  },
  {
    ...{ host: 'bilibili', kind: 'video', frames: ['player.bilibili.com'] },
    address: /^(?:player\.bilibili\.com\/|www\.bilibili\.com\/blackboard\/\w*player\.html$)/,
    page: bilibiliPage,
    player: (_id, query) => `https://player.bilibili.com/player.html${search(query)}`,
  },
  {
    ...{ host: 'bilibili', kind: 'video', frames: [] },
    address: /^(?:static\.hdslb\.com\/(?:miniloader|play)|share\.acg\.tv\/flash)\.swf$/,
    page: bilibiliPage,
    player: (_id, query) => `https://player.bilibili.com/player.html${search(query)}`,
  },
  {
    ...{ host: '腾讯视频', kind: 'video', frames: ['v.qq.com'] },
    address:
      /^(?:v\.qq\.com\/(?:txp\/)?iframe\/(?:player|preview)\.html|(?:static|imgcache)\.(?:video\.)?qq\.com\/(?:tencentvideo_v1\/.*\/)?TPout\.swf)$/,
    page: (_id, query) => withWord(wordIn(query, 'vid'), 'https://v.qq.com/x/page/', '.html'),
    player: (_id, query) =>
      withWord(wordIn(query, 'vid'), 'https://v.qq.com/txp/iframe/player.html?vid='),
  },
  {
    ...{ host: '优酷', kind: 'video', frames: ['player.youku.com'] },
    address: /^player\.youku\.com\/(?:embed|player\.php(?:\/.*)?\/sid)\/([\w=-]+)(?:\/v\.swf)?\/?$/,
    page: (id) => `https://v.youku.com/v_show/id_${id}.html`,
    player: (id, query) => `https://player.youku.com/embed/${id}${search(query)}`,
  },
  {
    ...{ host: '土豆', kind: 'video', frames: [] },
    address: /^www\.tudou\.com\/(?:v\/([\w-]+)\/.*|programs\/view\/html5embed\.action)$/,
    page: (id, query) => {
      const code = id || wordIn(query, 'code');
      return withWord(code, 'https://www.tudou.com/programs/view/', '/');
    },
  },
  {
    ...{ host: '爱奇艺', kind: 'video', frames: ['open.iqiyi.com'] },
    address: /^open\.iqiyi\.com\/developer\/player_js\/coopPlayerIndex\.html$/,
    page: (_id, query) =>
      wordIn(query, 'vid') &&
      `https://open.iqiyi.com/developer/player_js/coopPlayerIndex.html${search(query)}`,
  },
  {
    ...{ host: 'AcFun', kind: 'video', frames: ['www.acfun.cn'] },
    address: /^(?:www|m)\.acfun\.(?:cn|tv)\/(?:player|v)\/(ac\d+)$/,
    page: (id) => `https://www.acfun.cn/v/${id}`,
    player: (id) => `https://www.acfun.cn/player/${id}`,
  },
  {
    ...{ host: '西瓜视频', kind: 'video', frames: ['www.ixigua.com'] },
    address: /^www\.ixigua\.com\/iframe\/(\d+)\/?$/,
    page: (id) => `https://www.ixigua.com/${id}`,
  },
  {
    ...{ host: '抖音', kind: 'video', frames: ['open.douyin.com'] },
    address: /^open\.douyin\.com\/player\/video$/,
    page: (_id, query) => withWord(wordIn(query, 'vid'), 'https://www.douyin.com/video/'),
  },
  {
    ...{ host: '知乎', kind: 'video', frames: [] },
    address: /^(?:video|www)\.zhihu\.com\/video\/(\d+)$/,
    page: (id) => `https://www.zhihu.com/video/${id}`,
  },
  {
    ...{ host: 'Dailymotion', kind: 'video' },
    frames: ['dailymotion.com', 'www.dailymotion.com', 'geo.dailymotion.com'],
    address:
      /^(?:(?:www|geo)\.)?dailymotion\.com\/(?:embed\/video\/(\w+)|player\.html|player\/\w+\.html)$/,
    page: (id, query) =>
      withWord(id || wordIn(query, 'video'), 'https://www.dailymotion.com/video/'),
  },
  {
    ...{ host: 'TikTok', kind: 'video', frames: ['www.tiktok.com'] },
    address: /^www\.tiktok\.com\/(?:embed(?:\/v\d)?|player\/v1)\/(\d+)$/,
    page: (id) => `https://www.tiktok.com/@/video/${id}`,
  },
  {
    ...{ host: 'ニコニコ動画', kind: 'video', frames: ['embed.nicovideo.jp'] },
    address: /^embed\.nicovideo\.jp\/watch\/(\w+)$/,
    page: (id) => `https://www.nicovideo.jp/watch/${id}`,
  },
  {
    ...{ host: 'RUTUBE', kind: 'video', frames: ['rutube.ru'] },
    address: /^rutube\.ru\/play\/embed\/(\w+)\/?$/,
    page: (id) => `https://rutube.ru/video/${id}/`,
  },
  {
    ...{ host: 'آپارات', kind: 'video', frames: ['www.aparat.com'] },
    address: /^www\.aparat\.com\/video\/video\/embed\/videohash\/(\w+)\/.*$/,
    page: (id) => `https://www.aparat.com/v/${id}`,
  },
  {
    ...{ host: 'TED', kind: 'video', frames: ['embed.ted.com'] },
    address: /^embed\.ted\.com\/(talks\/[\w/-]+)$/,
    page: (id) => `https://www.ted.com/${id}`,
  },
  {
    ...{ host: 'Internet Archive', kind: 'video', frames: ['archive.org'] },
    address: /^(?:www\.)?archive\.org\/embed\/([\w.-]+)$/,
    page: (id) => `https://archive.org/details/${id}`,
    player: (id) => `https://archive.org/embed/${id}`,
  },
  {
    // Its player wants to know the site that shows it.
    ...{ host: 'Twitch', kind: 'video', frames: [] },
    address: /^player\.twitch\.tv\/$/,
    page: (_id, query) =>
      withWord(wordIn(query, 'video')?.replace(/^v/, ''), 'https://www.twitch.tv/videos/') ??
      withWord(wordIn(query, 'channel'), 'https://www.twitch.tv/'),
  },
];

function bilibiliPage(_id: string, query: URLSearchParams): string {
  const id = wordIn(query, 'bvid');
  const number = /^\d+$/.exec(query.get('aid') ?? '')?.[0];
  const path = id ? `video/${id}/` : number ? `video/av${number}/` : '';
  return `https://www.bilibili.com/${path}`;
}

function withWord(word: string | undefined, before: string, after = ''): string | undefined {
  return word ? before + word + after : undefined;
}

function search(query: URLSearchParams): string {
  return query.size > 0 ? `?${query}` : '';
}
