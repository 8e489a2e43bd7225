import { afterEach, expect, test, vi } from 'vitest';
import { isPreview } from './is-preview';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [{}, false],
  [{ VERCEL_ENV: 'production' }, false],
  [{ VERCEL_ENV: 'preview' }, true],
  [{ NETLIFY: 'true', CONTEXT: 'production' }, false],
  [{ NETLIFY: 'true', CONTEXT: 'deploy-preview' }, true],
  [{ NETLIFY: 'true', CONTEXT: 'branch-deploy' }, true],
  [{ CONTEXT: 'of something else' }, false],
])('%j is a preview: %s', (variables, expected) => {
  for (const name of ['VERCEL_ENV', 'NETLIFY', 'CONTEXT']) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  expect(isPreview()).toBe(expected);
});
