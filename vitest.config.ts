import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: { include: ['*.test.ts', '{lib,app,bench,testing}/**/*.test.ts'], testTimeout: 30_000 },
});
