import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SOURCES } from './build-app';
import { STANDALONE } from './standalone';

/** Docker itself is not started by tests: what its files name has to be there. */
const dockerfile = readFileSync('Dockerfile', 'utf8');
const lines = dockerfile.split('\n').filter((line) => line && !line.startsWith('#'));
const letIn = readFileSync('.dockerignore', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));
const copied = lines.filter((line) => line.startsWith('COPY')).map((line) => line.split(' '));

test('what an image is made from is there, and whatever a build depends on', () => {
  expect(letIn.filter((place) => !existsSync(place))).toEqual([]);
  expect(letIn).toEqual(expect.arrayContaining([...SOURCES, 'scripts', 'package.json']));
});

test('no site, store or secret can be in it', () => {
  const all = readFileSync('.dockerignore', 'utf8').split('\n');
  expect(all.filter((line) => line && !line.startsWith('#') && !line.startsWith('!'))).toEqual([
    '*',
  ]);
  for (const place of ['content', 'static', 'site.yaml', '.git', '.env', '.broadsheet', '.next']) {
    expect(letIn).not.toContain(place);
  }
});

test('each file that is copied is let in, and what is taken from the build is its folder', () => {
  for (const [, ...words] of copied) {
    const from = words[0]?.startsWith('--from=') ? words.shift() : undefined;
    const sources = words.slice(0, -1);
    if (from) expect(sources).toEqual([`/build/${STANDALONE}`]);
    else for (const source of sources) expect(['.', ...letIn]).toContain(source);
  }
  expect(copied).toHaveLength(3);
});

test('it is what .nvmrc says, nobody in particular, and the first process of its container', () => {
  const [major = ''] = readFileSync('.nvmrc', 'utf8').trim().split('.');
  const images = lines.filter((line) => line.startsWith('FROM'));
  expect(images).toEqual([`FROM node:${major}-slim AS build`, `FROM node:${major}-slim`]);
  expect(lines).toContain('USER node');
  expect(lines).toContain('STOPSIGNAL SIGTERM');
  const [entry = ''] = lines.filter((line) => line.startsWith('ENTRYPOINT'));
  const words = JSON.parse(entry.slice('ENTRYPOINT '.length));
  expect(words).toEqual(['node', '/broadsheet/broadsheet.mjs']);
});

test('compose.yaml mounts what the image expects, and writes nothing else', () => {
  const { services, volumes } = parse(readFileSync('compose.yaml', 'utf8'));
  const places = services.reader.volumes.map((mount: string) => mount.split(':').slice(-2));
  expect(places).toEqual([
    ['/site', 'ro'],
    ['data', '/data'],
  ]);
  expect(dockerfile).toMatch(/SITE_DIR=\/site DATA_DIR=\/data/);
  expect(services.reader.read_only).toBe(true);
  expect(Object.keys(volumes)).toEqual(['data', 'cache']);
});
