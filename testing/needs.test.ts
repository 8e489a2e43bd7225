import { afterEach, expect, test, vi } from 'vitest';
import { canUse } from './needs';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['', '', false],
  ['true', '', true],
  ['true', 'corpus,hugo', false],
])('what is missing is left out, but not under CI: CI=%s WITHOUT=%s', (ci, without, expected) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.stubEnv('PATH', '/nowhere');
  vi.stubEnv('CI', ci);
  vi.stubEnv('WITHOUT', without);
  expect(canUse('hugo')).toBe(expected);
  expect(warn).toHaveBeenCalledTimes(expected ? 0 : 1);
  warn.mockRestore();
});
