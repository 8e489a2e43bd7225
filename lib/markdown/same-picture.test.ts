import { expect, test } from 'vitest';
import { renderBody } from './render';
import { opensWith } from './same-picture';

test.each([
  ['![a](https://a.example/b.jpg)', 'https://a.example/b.jpg'],
  ['![a](http://a.example/b.jpg)', 'https://a.example/b.jpg'],
  ['![a](//a.example/b.jpg)', 'https://a.example/b.jpg'],
  ['![a](https://a.example/b.jpg?w=640&h=9)', 'https://a.example/b.jpg?w=100'],
  ['![a](https://a.example/?id=1&w=2)', 'https://a.example/?id=1&w=2'],
  ['![a](/图.png)', '/%E5%9B%BE.png'],
  ['A short line.\n\n<figure><img src="/b.png"></figure>', '/b.png'],
])('%j shows %s', (body, picture) => {
  expect(opensWith(renderBody(body, { math: false }).html, picture)).toBe(true);
});

test.each([
  ['![a](https://a.example/c.jpg)', 'https://a.example/b.jpg'],
  ['![a](https://a.example/?id=1)', 'https://a.example/?id=2'],
  ['![a](/c.png)\n\n![b](/b.png)', '/b.png'],
  [`${'word '.repeat(100)}\n\n![a](/b.png)`, '/b.png'],
  ['no picture', '/b.png'],
  ['![a]()', ''],
])('%j does not show %s at its top', (body, picture) => {
  expect(opensWith(renderBody(body, { math: false }).html, picture)).toBe(false);
});
