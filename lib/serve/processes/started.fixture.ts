import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { openFile } from '../../archive/store/sqlite/connect';
import { readStatus } from '../../archive/store/status';
import type { Store } from '../../archive/store/store';
import { storeFile } from '../../archive/store/store-file';
import type { Pace } from '../../watch/follow-changes';

/** A site in a folder of its own, and what `npm start` does with it. */
export interface Started {
  site: string;
  /** The folder of the site's store, once there is one. */
  data: () => string;
  write: (files: Archive) => void;
  /** `words` stand before the command. */
  start: (pace?: Partial<Pace>, server?: string, words?: string[]) => ChildProcess;
  printed: () => string;
  /** What the server noted: `start` with its process and its parent's, and the signals it got. */
  notes: () => string[];
  titles: () => Promise<string[]>;
  /** That is said to be served. */
  commit: () => Promise<string | undefined>;
  remove: () => Promise<void>;
}

/** Says that it serves, notes what it is told, and takes its time to end. */
const SERVER = `
note('start ' + process.pid + ' ' + process.ppid);
process.send('serving');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(signal));
process.on('disconnect', () => end('disconnect'));
function end(why) { note(why); setTimeout(() => process.exit(0), 700); }
setInterval(() => {}, 1000);
`;

export function makeStarted(): Started {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'started-'));
  const site = path.join(scratch, 'site');
  const log = path.join(scratch, 'log');
  const children: ChildProcess[] = [];
  let text = '';
  writeFileSync(log, '');
  return { site, data, write, start, printed: () => text, notes, titles, commit, remove };

  function data(): string {
    const [folder = ''] = readdirSync(path.join(scratch, 'data'));
    return path.join(scratch, 'data', folder);
  }

  function write(files: Archive): void {
    writeFiles(site, files);
  }

  function start(pace: Partial<Pace> = {}, server = SERVER, words: string[] = []): ChildProcess {
    const script = path.join(scratch, 'server.mjs');
    const note = `import fs from 'node:fs';\nfunction note(text) { fs.appendFileSync(${JSON.stringify(log)}, text + '\\n'); }\n`;
    writeFileSync(script, note + server);
    const command = [process.execPath, 'scripts/run.mjs', 'start.fixture'];
    const [program = '', ...rest] = [...words, ...command, script, JSON.stringify(pace)];
    const child = spawn(program, rest, {
      env: { ...process.env, SITE_DIR: site, DATA_DIR: path.join(scratch, 'data') },
    });
    children.push(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
      });
    }
    return child;
  }

  function notes(): string[] {
    return readFileSync(log, 'utf8').trim().split('\n');
  }

  async function titles(): Promise<string[]> {
    const rows = await askStore((store) =>
      store
        .selectFrom('articles')
        .select('title')
        .where('visible', '=', 1)
        .orderBy('title')
        .execute(),
    );
    return rows.map(({ title }) => title);
  }

  async function commit(): Promise<string | undefined> {
    return (await askStore(readStatus))?.commit;
  }

  async function askStore<Answer>(ask: (store: Store) => Promise<Answer>): Promise<Answer> {
    // While one is made anew there is none, and to look must not make one.
    const store = openFile(storeFile(data()));
    try {
      return await ask(store);
    } finally {
      await store.destroy();
    }
  }

  async function remove(): Promise<void> {
    for (const child of children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(scratch, { recursive: true });
  }
}
