import { configDefaults, defineConfig } from 'vitest/config';
import { canUse } from './testing/needs';

/** What holds for the stores of every engine: archives, lists, searches, syncs. */
const CONTRACT = [
  'lib/archive/{read,search,sync}/**/*.test.ts',
  'lib/archive/store/{meta,neighbours}.test.ts',
  'lib/archive/store/postgres/**/*.test.ts',
  'lib/{adopt,tags}/**/*.test.ts',
  // A check has a store of its own, which is a file.
  'lib/check/links/lost-files.test.ts',
  'lib/editor/questions/**/*.test.ts',
];

/** What keeps nothing from one test to the next: these files share a process. */
const PURE = [
  '{app,bench}/**/*.test.{ts,tsx}',
  'lib/{addresses,chinese,content,editor-files,encoding,feeds,folding,look}/**/*.test.{ts,tsx}',
  'lib/{markdown,policy,problems,settings,time,words}/**/*.test.{ts,tsx}',
  'lib/check/article/**/*.test.ts',
];

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    testTimeout: 120_000,
    coverage: { include: ['{lib,app}/**/*.{ts,tsx}'], reporter: ['text-summary'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: PURE,
          isolate: false,
          globalSetup: 'testing/scratch.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'files',
          include: ['*.test.ts', '{lib,testing}/**/*.test.{ts,tsx}'],
          globalSetup: 'testing/scratch.ts',
          exclude: [...PURE, 'lib/archive/store/postgres/**', ...configDefaults.exclude],
          provide: { database: '' },
        },
      },
      ...(canUse('postgres')
        ? [
            {
              extends: true as const,
              test: {
                name: 'postgres',
                include: CONTRACT,
                // The user of a server may not look into a scratch folder.
                globalSetup: ['testing/postgres-for-tests.ts', 'testing/scratch.ts'],
              },
            },
          ]
        : []),
    ],
  },
});
