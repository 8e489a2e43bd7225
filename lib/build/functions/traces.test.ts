import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { leaveOut, measureFunctions } from './traces';

/** A build with one function of three files and a link. */
function writeBuild(): { folder: string; trace: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'traces-'));
  mkdirSync(path.join(folder, 'server'));
  for (const [name, size] of Object.entries({ a: 10, b: 200, c: 3000 })) {
    writeFileSync(path.join(folder, name), '.'.repeat(size));
  }
  symlinkSync('c', path.join(folder, 'd'));
  const trace = path.join(folder, 'server/page.js.nft.json');
  const symlinks = [[3, '../c']];
  const files = ['../a', '../b', '../c', '../d'];
  const fileHashes = ['1', '2', '3', '4'];
  writeFileSync(trace, JSON.stringify({ version: 1, files, fileHashes, symlinks }));
  return { folder, trace };
}

test('what is left out takes its hash along, and links keep their targets', () => {
  const { trace } = writeBuild();
  leaveOut(trace, (file) => file === '../b');
  expect(JSON.parse(readFileSync(trace, 'utf8'))).toEqual({
    version: 1,
    files: ['../a', '../c', '../d'],
    fileHashes: ['1', '3', '4'],
    symlinks: [[2, '../c']],
  });
});

test('a function is as large as its files', () => {
  const { folder, trace } = writeBuild();
  expect([...measureFunctions(path.join(folder, 'server'))]).toEqual([[trace, 3210]]);
});
