import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** Root may write everywhere, so another user reads then, where the program is open to others. */
const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const canLook =
  spawnSync(process.execPath, ['-e', 'fs.readdirSync("node_modules/tsx")'], user).status === 0;
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'open-to-read-'));
  file = path.join(folder, 'store.db');
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

describe.runIf(canLook)('on a disk that cannot be written', () => {
  test('a file that is complete is read, and nothing is left beside it', () => {
    write(1);
    expect(read()).toBe('[1]');
    expect(readdirSync(folder)).toEqual(['store.db']);
  });

  test('one whose last writer was killed is read with all that this one wrote', () => {
    write(1);
    writeAndDie(2);
    expect(readdirSync(folder)).toContain('store.db-wal');
    expect(read()).toBe('[1,2]');
  });

  test('one of which a part cannot be read is refused', () => {
    write(1);
    writeAndDie(2);
    rmSync(`${file}-shm`);
    expect(read()).toContain('unable to open');
  });
});

function write(value: number): void {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.exec(`create table numbers (number); insert into numbers values (${value})`);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
}

function writeAndDie(value: number): void {
  const program = `import Database from 'libsql';
    new Database(${JSON.stringify(file)}).exec('insert into numbers values (${value})');
    process.kill(process.pid, 'SIGKILL');`;
  spawnSync(process.execPath, ['--input-type=module', '-e', program]);
}

/** The numbers as another process reads them, or what it fails with. */
function read(): string {
  chmodSync(folder, 0o555);
  for (const name of readdirSync(folder)) chmodSync(path.join(folder, name), 0o444);
  const program = `import { openToRead } from './lib/archive/store/sqlite/open-to-read.ts';
    const rows = openToRead(${JSON.stringify(file)}).prepare('select number from numbers').all();
    console.log(JSON.stringify(rows.map(({ number }) => number)));`;
  const words = ['--import', 'tsx', '--input-type=module', '-e', program];
  const env = { ...process.env, TSX_DISABLE_CACHE: '1' };
  const { stdout, stderr } = spawnSync(process.execPath, words, { ...user, env, encoding: 'utf8' });
  return stdout.trim() || stderr;
}
