import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';

test('nothing of an archive is traced into the build', () => {
  const server = path.resolve(import.meta.dirname, '../.next/server');
  const traces = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.nft.json'),
  );
  expect(traces.length).toBeGreaterThan(3);
  for (const trace of traces) {
    const { files }: { files: string[] } = JSON.parse(
      readFileSync(path.join(server, trace), 'utf8'),
    );
    const root = path.resolve(import.meta.dirname, '..');
    const inside = files.map((file) =>
      path.relative(root, path.resolve(server, path.dirname(trace), file)),
    );
    expect(inside.filter((file) => /^(content|static|\.broadsheet|\.git)\//.test(file))).toEqual(
      [],
    );
  }
});
