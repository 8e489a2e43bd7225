import { expect, test } from 'vitest';
import { isPreviewBranch } from './preview-branch';

test.each([
  ['', 'desk/port', false],
  ['desk/*', 'desk/port', true],
  ['desk/*', 'desk/port/night', false],
  ['desk/**', 'desk/port/night', true],
  ['desk/*', 'my-desk/port', false],
  ['main, 草稿-*', '草稿-港口', true],
  ['v1.x', 'v1ax', false],
  ['*', '--upload-pack=touch', false],
  ['*', 'a..b', false],
  ['*', 'a:b', false],
  ['*', '', false],
])('PREVIEW_BRANCHES=%s allows %s: %s', (patterns, branch, expected) => {
  expect(isPreviewBranch(branch, patterns)).toBe(expected);
});
