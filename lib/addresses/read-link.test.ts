import { describe, expect, test } from 'vitest';
import { createReadLink } from './read-link';
import { encodeAddress, toAddress } from './text';

const page = encodeAddress(toAddress('/post/a/'));

describe('a link asks for', () => {
  test.each([
    ['pic.png', ['/post/a/pic.png']],
    ['../图.png?v=1#x', ['/post/%E5%9B%BE.png']],
    ['/blog/pic.png', ['/pic.png', '/blog/pic.png']],
    ['/pic//a.png', ['/pic/a.png']],
    ['https://Quay.example.org/blog/pic.png', ['/pic.png']],
    ['//quay.example.org/blog/pic.png', ['/pic.png']],
    ['https://quay.example.org/pic.png', []],
    ['https://quay.example.org:8080/blog/pic.png', []],
    ['https://example.org/blog/pic.png', []],
    ['http://[', []],
    ['data:image/png;base64,AAAA', []],
    ['mailto:a@example.org', []],
    ['C:\\pic.png', []],
    ['', []],
    ['%FF.png', ['/post/a/%FF.png']],
    ['100%.png', ['/post/a/100%25.png']],
  ])('%s', (written, asked) => {
    const readLink = createReadLink({ baseUrl: 'https://quay.example.org/blog', basePath: '' });
    expect(readLink(written, page).map(({ spelled }) => spelled)).toEqual(asked);
  });

  test.each(['', 'https://exa mple.org/'])('what it says where the base is "%s"', (baseUrl) => {
    const [asked] = createReadLink({ baseUrl, basePath: '' })('/pic.png', page);
    expect(asked?.spelled).toBe('/pic.png');
  });
});
