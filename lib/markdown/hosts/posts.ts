import type { Host } from './host';

export const POSTS: Host[] = [
  {
    ...{ host: 'X', kind: 'post', frames: ['platform.twitter.com', 'platform.x.com'] },
    address: /^platform\.(?:twitter|x)\.com\/embed\/Tweet\.html$/i,
    page: (_id, query) => {
      const id = /^\d+$/.exec(query.get('id') ?? '')?.[0];
      return id && `https://x.com/i/status/${id}`;
    },
  },
  {
    ...{ host: 'Instagram', kind: 'post', frames: ['instagram.com', 'www.instagram.com'] },
    address: /^(?:www\.)?instagram\.com\/((?:p|reel|tv)\/[\w-]+)\/embed(?:\/captioned)?\/?$/,
    page: (id) => `https://www.instagram.com/${id}/`,
  },
  {
    ...{ host: 'Facebook', kind: 'post', frames: ['www.facebook.com'] },
    address: /^www\.facebook\.com\/plugins\/(?:post|video)\.php$/,
    page: (_id, query) => {
      const page = query.get('href') ?? '';
      return /^https:\/\/(?:www|m)\.facebook\.com\/[^\s"<>]+$/.test(page) ? page : undefined;
    },
  },
  {
    ...{ host: 'Telegram', kind: 'post', frames: ['t.me'] },
    address: /^t\.me\/([\w]+\/\d+)$/,
    page: (id) => `https://t.me/${id}`,
  },
];
