import { expect, test } from 'vitest';
import { FRAME_HOSTS, findEmbed } from './frames';
import { renderBody } from './render';

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
  expect(FRAME_HOSTS).toContain(new URL(embed?.player ?? '').hostname);
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

test.each([
  ['//music.163.com/outchain/player?type=2&id=12&auto=0', 'https://music.163.com/song?id=12'],
  ['//music.163.com/outchain/player?type=0&id=12', 'https://music.163.com/playlist?id=12'],
  ['http://music.163.com/style/swf/widget.swf?sid=12&type=2', 'https://music.163.com/song?id=12'],
  [
    'https://i.y.qq.com/n2/m/outchain/player/index.html?songid=7',
    'https://y.qq.com/n/ryqq/songDetail/7',
  ],
  [
    'https://www.ximalaya.com/thirdparty/player/sound/player.html?id=5',
    'https://www.ximalaya.com/sound/5',
  ],
  ['https://www.xiaoyuzhoufm.com/embed/episode/a1', 'https://www.xiaoyuzhoufm.com/episode/a1'],
  ['https://static.hdslb.com/miniloader.swf?aid=3&page=1', 'https://www.bilibili.com/video/av3/'],
  [
    '//www.bilibili.com/blackboard/html5mobileplayer.html?bvid=BV1',
    'https://www.bilibili.com/video/BV1/',
  ],
  [
    'http://player.youku.com/player.php/sid/XMQ==/v.swf',
    'https://v.youku.com/v_show/id_XMQ==.html',
  ],
  ['https://v.qq.com/iframe/player.html?vid=x1&tiny=0', 'https://v.qq.com/x/page/x1.html'],
  ['http://static.video.qq.com/TPout.swf?vid=x1', 'https://v.qq.com/x/page/x1.html'],
  ['https://www.acfun.cn/player/ac12', 'https://www.acfun.cn/v/ac12'],
  ['https://www.ixigua.com/iframe/12', 'https://www.ixigua.com/12'],
  ['https://open.douyin.com/player/video?vid=12', 'https://www.douyin.com/video/12'],
  ['http://www.youtube.com/v/a-b?version=3', 'https://www.youtube.com/watch?v=a-b'],
  ['https://youtu.be/a-b', 'https://www.youtube.com/watch?v=a-b'],
  [
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b',
    'https://soundcloud.com/a/b',
  ],
  [
    'https://embed.podcasts.apple.com/us/podcast/a/id1?i=2',
    'https://podcasts.apple.com/us/podcast/a/id1?i=2',
  ],
])('%s is played, and has the page %s', (address, page) => {
  const embed = findEmbed(address);
  expect(embed?.page).toBe(page);
  expect(FRAME_HOSTS).toContain(new URL(embed?.player ?? '').hostname);
});

test.each([
  ['http://www.tudou.com/v/abc/v.swf', 'https://www.tudou.com/programs/view/abc/'],
  ['https://www.zhihu.com/video/12', 'https://www.zhihu.com/video/12'],
  ['https://player.twitch.tv/?channel=a&parent=b', 'https://www.twitch.tv/a'],
])('%s is a link to %s', (address, page) => {
  expect(findEmbed(address)).toMatchObject({ page, player: '' });
});

function render(html: string): string {
  return renderBody(html, { math: false, isHtml: true }).html.trim();
}

test.each([
  [
    '<iframe src="https://maps.example/a?b=c" title="Map">',
    '<p><a href="https://maps.example/a?b=c" rel="noopener">Map · maps.example</a></p>',
  ],
  ['<iframe src="/demo/a.html">', '<p><a href="/demo/a.html">a.html</a></p>'],
  [
    '<iframe src="//a.example/b">',
    '<p><a href="https://a.example/b" rel="noopener">a.example</a></p>',
  ],
  [
    '<iframe data-src="https://a.example/">',
    '<p><a href="https://a.example/" rel="noopener">a.example</a></p>',
  ],
  ['<embed src="/a/report.pdf">', '<p><a href="/a/report.pdf">report.pdf</a></p>'],
  ['<object data="/a.pdf">old</object>', '<p><a href="/a.pdf">a.pdf</a></p>'],
  [
    '<embed src="https://a.example/b.mp4">',
    '<video src="https://a.example/b.mp4" controls preload="none"></video>',
  ],
  ['<embed src="/b.mp3" autostart="true">', '<audio src="/b.mp3" controls preload="none"></audio>'],
  [
    '<script src="https://gist.github.com/a/b1.js"></script>',
    '<p><a href="https://gist.github.com/a/b1" rel="noopener">gist.github.com</a></p>',
  ],
  [
    '<a href="/b">c<iframe src="https://a.example/"></iframe></a>',
    '<a href="/b">c<span>a.example</span></a>',
  ],
])('%s becomes %s', (html, expected) => {
  expect(render(html)).toBe(expected);
});

test('an object of old is played by what it holds', () => {
  const html = render(
    '<object><param name="movie" value="http://player.youku.com/player.php/sid/XMQ/v.swf"><embed src="x.swf"></object>',
  );
  expect(html).toContain('data-player="https://player.youku.com/embed/XMQ"');
});

test('a player of sounds is as high as its frame, within bounds', () => {
  const frame = (height: string) =>
    render(`<iframe height=${height} src="//music.163.com/outchain/player?type=2&id=1"></iframe>`);
  expect(frame('86')).toContain('class="video sound"');
  expect(frame('86')).toContain('data-height="86"');
  expect(frame('9999')).toContain('data-height="166"');
});

test.each([
  ['<iframe src="javascript:alert(1)">'],
  ['<iframe src="data:text/html,a">'],
  ['<iframe srcdoc="a">'],
  ['<iframe src="https://a.example/count" width="0" height="0">'],
  ['<iframe src="https://a.example/" style="display:none">'],
  ['<embed src="vbscript:a">'],
  ['<object><p>a</p></object>'],
  ['<script src="https://a.example/b.js"></script>'],
])('%s is nothing', (html) => {
  expect(render(html)).toBe('');
});
