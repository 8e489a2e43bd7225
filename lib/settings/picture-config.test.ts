import { hasLocalMatch } from 'next/dist/shared/lib/match-local-pattern';
import { hasRemoteMatch } from 'next/dist/shared/lib/match-remote-pattern';
import { expect, test } from 'vitest';
import { pictureConfig, pictureOrigins } from './picture-config';

const { remotePatterns } = pictureOrigins({
  optimize: ['https://a.example', 'http://b.example:8080'],
  privateNetwork: false,
});
const isFetched = (address: string) => hasRemoteMatch([], remotePatterns, new URL(address));

test.each([
  'https://a.example/one.jpg',
  'https://a.example/图片/一.jpg',
  'https://a.example/one.jpg?size=large&v=2',
  'http://b.example:8080/.hidden/one.jpg',
])('a picture of a named origin is fetched: %s', (address) => {
  expect(isFetched(address)).toBe(true);
});

test.each([
  'http://a.example/one.jpg',
  'https://a.example:8443/one.jpg',
  'https://sub.a.example/one.jpg',
  'https://a.example.evil.example/one.jpg',
  'https://evil.example/?https://a.example/one.jpg',
  'http://b.example/one.jpg',
])('no other is: %s', (address) => {
  expect(isFetched(address)).toBe(false);
});

test.each([
  ['/crane.webp', true],
  ['/images/crane.JPG', true],
  ['/news/2026/图片.png', true],
  ['/crane.svg', false],
  ['/site.yaml', false],
])("of the site's own files only pictures are made smaller: %s", (address, expected) => {
  expect(hasLocalMatch(pictureConfig().localPatterns, address)).toBe(expected);
});
