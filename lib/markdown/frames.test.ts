import { expect, test } from 'vitest';
import { findVideo, framePattern } from './frames';

test.each([
  ['https://www.youtube.com/embed/a-b', 'https://www.youtube.com/watch?v=a-b'],
  ['//youtube-nocookie.com/embed/a?start=3', 'https://www.youtube.com/watch?v=a'],
  ['http://player.vimeo.com/video/12?h=k', 'https://vimeo.com/12/k'],
  ['//player.bilibili.com/player.html?bvid=BV1&page=2', 'https://www.bilibili.com/video/BV1/'],
])('%s has the page %s', (address, page) => {
  const video = findVideo(address);
  expect(video?.page).toBe(page);
  expect(video?.player).toMatch(framePattern);
});

test.each([
  'https://www.youtube.com/redirect?q=x',
  'https://www.youtube.com.evil.example/embed/a',
  'https://www.youtube.com/embed/../redirect?q=x',
  'https://www.youtube.com/embed/',
  'javascript:alert(1)//www.youtube.com/embed/a',
  undefined,
])('%s is no video', (address) => {
  expect(findVideo(address)).toBeUndefined();
});
