import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** The versions that are promised: the oldest one, as `20.11`, and the one to take. */
const [, oldest = ''] = /^>=(.+)$/.exec(JSON.parse(read('package.json')).engines.node) ?? [];
const [oldestMajor = ''] = oldest.split('.');
const usual = read('.nvmrc').trim();

test('images are of the version to take', () => {
  const images = [...read('Dockerfile').matchAll(/^FROM node:(\d+)/gm)].map(([, major]) => major);
  expect(images).toEqual([usual, usual]);
});

test('both versions are tested, and built for the oldest', () => {
  const [, matrix = ''] = /node: \[(.*)\]/.exec(read('.github/workflows/test.yml')) ?? [];
  expect(matrix.split(', ')).toEqual(expect.arrayContaining([oldestMajor, usual]));
  expect(read('.ci/run')).toContain(`OLDEST=${oldestMajor} USUAL=${usual}\n`);
  expect(read('lib/build/bundle-for-node.ts')).toContain(`target: 'node${oldestMajor}'`);
});

test.each(['README.md', 'docs/operating.md'])('%s names both', (file) => {
  const text = read(file);
  expect(text).toContain(`Node.js ${usual}`);
  expect(text).toContain(oldest);
});
