import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SERVER_FILE } from '../../lib/serve/command';
import { listFamily } from '../processes';
import type { Machines } from './machines';
import { type ServedSite, until, writeArticle } from './served-site';

/** Something that goes wrong with machines of one site, or between them; `make` ends it, too. */
export interface MachineFault {
  name: string;
  make(machines: Machines): Promise<unknown>;
  needsDisk?: boolean;
}

export const MACHINE_FAULTS: MachineFault[] = [
  { name: 'a server is killed', make: killServer },
  { name: 'a machine is killed', make: killOther },
  { name: 'the machine that syncs is killed in a sync', make: killInSync },
  { name: 'PostgreSQL is stopped', make: stopDatabase },
  { name: 'PostgreSQL is started anew', make: restartDatabase },
  { name: 'its connections are broken', make: breakConnections },
  { name: 'its disk is full', make: fillDisk, needsDisk: true },
  { name: 'its tables are locked', make: lockTables },
  { name: 'the network carries nothing', make: dropNetwork },
  { name: 'the network carries nothing in a sync', make: dropInSync },
  { name: 'the store is made anew', make: makeAnew },
  { name: 'three syncs at once', make: syncAtOnce },
];

/** The front of one; what started it starts it again. */
async function killServer(machines: Machines): Promise<void> {
  const front = listFamily(others(machines)[0].child).find(({ words }) =>
    words.includes(SERVER_FILE),
  );
  if (!front) throw new Error(`${SERVER_FILE} does not run`);
  process.kill(front.pid, 'SIGKILL');
  await pause(machines.lastsMs);
}

async function killOther(machines: Machines): Promise<void> {
  await killMachine(others(machines)[0], machines.lastsMs);
}

async function killInSync(machines: Machines): Promise<void> {
  await duringSync(machines);
  await killMachine(followerOf(machines), machines.lastsMs);
}

async function killMachine(machine: ServedSite, awayMs: number): Promise<void> {
  for (const { pid } of listFamily(machine.child)) process.kill(pid, 'SIGKILL');
  await pause(awayMs);
  await machine.startAgain();
}

async function stopDatabase({ database, folder, lastsMs }: Machines): Promise<void> {
  await database.stop();
  writeArticle(folder, 3, 'saved while there was no database.');
  await pause(lastsMs);
  await database.start();
}

async function restartDatabase({ database }: Machines): Promise<void> {
  await database.stop();
  await database.start();
}

async function breakConnections({ database, lastsMs }: Machines): Promise<void> {
  for (let passedMs = 0; passedMs < lastsMs; passedMs += 500) {
    await database.ask(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'broadsheet%'",
    );
    await pause(500);
  }
}

/** PostgreSQL may end itself then; whoever runs it starts it again when there is room. */
async function fillDisk({ database, disk = '', folder, lastsMs }: Machines): Promise<void> {
  const fill = path.join(disk, 'fill');
  spawnSync('dd', ['if=/dev/zero', `of=${fill}`, 'bs=64k'], { stdio: 'ignore' });
  rewrite(folder, 'saved while the disk was full.');
  await pause(lastsMs);
  rmSync(fill);
  await database.start();
}

async function lockTables({ database, folder, lastsMs }: Machines): Promise<void> {
  writeArticle(folder, 3, 'saved while the tables were locked.');
  await database.ask(`do $$ declare each record; begin
    for each in select schemaname, tablename from pg_tables where schemaname like 'broadsheet%' loop
      execute format('lock table %I.%I in access exclusive mode', each.schemaname, each.tablename);
    end loop;
    perform pg_sleep(${lastsMs / 1000});
  end $$`);
}

async function dropNetwork({ network, folder, lastsMs }: Machines): Promise<void> {
  network.drop();
  writeArticle(folder, 3, 'saved while the network carried nothing.');
  await pause(lastsMs);
  network.heal();
}

async function dropInSync(machines: Machines): Promise<void> {
  await duringSync(machines);
  machines.network.drop();
  await pause(machines.lastsMs);
  machines.network.heal();
}

async function makeAnew(machines: Machines): Promise<void> {
  const title = `Changed ${Date.now()}`;
  writeFileSync(path.join(machines.folder, 'site.yaml'), `title: ${title}\n`);
  await until(async () => {
    const seen = await Promise.all(machines.all.map((machine) => machine.ask('/')));
    return seen.every((answer) => String(answer?.body).includes(title));
  });
}

/** One that follows the files, and two that are asked for; all of them would make the store anew. */
async function syncAtOnce({ folder, sync }: Machines): Promise<void> {
  writeFileSync(path.join(folder, 'site.yaml'), `title: Changed at once ${Date.now()}\n`);
  await Promise.all([sync(), sync()]);
}

/** Changes most of the site, and returns in the middle of the sync that follows. */
async function duringSync({ folder, database }: Machines): Promise<void> {
  rewrite(folder, `saved at ${Date.now()}.`);
  await until(async () => {
    const writing = await database.ask(
      "select pid from pg_stat_activity where application_name = 'broadsheet' and backend_xid is not null",
    );
    return writing.length > 0;
  });
}

function rewrite(folder: string, words: string): void {
  for (let number = 10; number < 300; number++) writeArticle(folder, number, words);
}

function followerOf({ all }: Machines): ServedSite {
  const found = all.find(isFollower);
  if (!found) throw new Error('No machine follows the files');
  return found;
}

function others({ all }: Machines): [ServedSite, ...ServedSite[]] {
  const [first, ...rest] = all.filter((one) => !isFollower(one));
  if (!first) throw new Error('All machines follow the files');
  return [first, ...rest];
}

/** By what it said last of it. */
function isFollower(machine: ServedSite): boolean {
  const text = machine.printed();
  const yes = text.lastIndexOf('This process follows the files');
  const no = ['Another process follows the files', 'The database does not answer'].map((words) =>
    text.lastIndexOf(words),
  );
  return yes >= Math.max(...no);
}
