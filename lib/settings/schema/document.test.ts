import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentSettings, exampleOf, listSettings } from './document';
import { settingsSchema } from './settings';

const file = 'docs/settings.md';

test('docs/settings.md says what the schema says', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(file, documentSettings());
  expect(documentSettings()).toBe(readFileSync(file, 'utf8'));
});

test('every setting stands in one chapter', () => {
  const rows = documentSettings().matchAll(/^\| `([^`]+)`/gm);
  const documented = [...rows].map(([, path]) => path).toSorted();
  const all = listSettings().map(({ path }) => path);
  expect(documented).toEqual(all.toSorted());
});

test.each(listSettings())('$path has a meaning, and an example that holds', ({ path, node }) => {
  expect(node.description).toBeTruthy();
  if (hasSettingsBelow(path)) return;
  expect(exampleOf(node)).toBeDefined();
  const examples = listSettings()
    .filter((other) => parentOf(other.path) === parentOf(path) && !hasSettingsBelow(other.path))
    .map((other) => [nameOf(other.path), exampleOf(other.node)]);
  const { error } = settingsSchema.safeParse(nest(parentOf(path), Object.fromEntries(examples)));
  const wrong = error?.issues.filter((issue) => issue.path.every((part) => isOf(path, part)));
  expect(wrong ?? []).toEqual([]);
});

/** Whether a part of an issue's path is one of a setting's path, too. */
function isOf(path: string, part: PropertyKey): boolean {
  return typeof part === 'number' || path.split(/\.|\[\]\.?/).includes(String(part));
}

function hasSettingsBelow(path: string): boolean {
  return listSettings().some((other) => parentOf(other.path).replace(/\[\]$/, '') === path);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Values below `a.b[]`, as nested settings. */
function nest(path: string, values: unknown): unknown {
  if (path === '') return values;
  const name = nameOf(path);
  if (name === '<code>') return nest(parentOf(path), { en: values });
  const own = name.endsWith('[]') ? { [name.slice(0, -2)]: [values] } : { [name]: values };
  return nest(parentOf(path), own);
}
