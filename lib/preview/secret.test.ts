import { expect, test } from 'vitest';
import { previewSecret } from './secret';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['fifteen letters', undefined],
  ['sixteen letters.', 'sixteen letters.'],
])('PREVIEW_SECRET=%s signs with %s', (secret, expected) => {
  expect(previewSecret({ NODE_ENV: 'test', PREVIEW_SECRET: secret })).toBe(expected);
});
