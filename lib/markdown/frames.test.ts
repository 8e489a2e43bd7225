import { expect, test } from 'vitest';
import { findEmbed, framePattern } from './frames';

test.each([
  ['https://www.youtube.com/embed/a-b', 'https://www.youtube.com/watch?v=a-b'],
  ['//youtube-nocookie.com/embed/a?start=3', 'https://www.youtube.com/watch?v=a'],
  ['http://player.vimeo.com/video/12?h=k', 'https://vimeo.com/12/k'],
  ['//player.bilibili.com/player.html?bvid=BV1&page=2', 'https://www.bilibili.com/video/BV1/'],
  ['https://v.qq.com/txp/iframe/player.html?vid=x1', 'https://v.qq.com/x/page/x1.html'],
  ['https://player.youku.com/embed/XMQ==', 'https://v.youku.com/v_show/id_XMQ==.html'],
  ['https://www.dailymotion.com/embed/video/x7', 'https://www.dailymotion.com/video/x7'],
  ['https://www.tiktok.com/embed/v2/71', 'https://www.tiktok.com/@/video/71'],
  ['https://open.spotify.com/embed/episode/4r', 'https://open.spotify.com/episode/4r'],
  ['https://platform.twitter.com/embed/Tweet.html?id=20', 'https://x.com/i/status/20'],
  ['https://www.instagram.com/p/C-1/embed/captioned/', 'https://www.instagram.com/p/C-1/'],
  ['https://t.me/quay/12?embed=1', 'https://t.me/quay/12'],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1',
    'https://www.facebook.com/a/posts/1',
  ],
])('%s has the page %s', (address, page) => {
  const embed = findEmbed(address);
  expect(embed?.page).toBe(page);
  expect(embed?.player).toMatch(framePattern);
});

test.each([
  'https://www.youtube.com/redirect?q=x',
  'https://www.youtube.com.evil.example/embed/a',
  'https://www.youtube.com/embed/../redirect?q=x',
  'https://www.youtube.com/embed/',
  'https://www.youtube.com:81/embed/a',
  'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2F',
  'https://platform.twitter.com/embed/Tweet.html',
  'https://t.me/quay',
  'https://www.instagram.com/accounts/',
  'javascript:alert(1)//www.youtube.com/embed/a',
  undefined,
])('%s is not shown', (address) => {
  expect(findEmbed(address)).toBeUndefined();
});
