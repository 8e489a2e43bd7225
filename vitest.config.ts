import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['*.test.ts', '{lib,app,bench,testing}/**/*.test.{ts,tsx}'],
    globalSetup: 'testing/scratch.ts',
    testTimeout: 30_000,
    coverage: { include: ['{lib,app}/**/*.{ts,tsx}'], reporter: ['text-summary'] },
  },
});
