import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** What a process writes that opens its log and then runs `program`. */
export function written(program: string, env: Record<string, string>) {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'log-')), 'program.mjs');
  const room = (name: string) => JSON.stringify(path.join(root, 'lib/log', name));
  writeFileSync(
    file,
    `import { openLog } from ${room('open-log.ts')};
    import { duringRequest } from ${room('request.ts')};
    await openLog();
    ${program}`,
  );
  const { LOG_FORMAT: _, LOG_LEVEL: __, ...others } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file], {
    cwd: root,
    encoding: 'utf8',
    env: { ...others, ...env },
  });
  return { status, stdout, stderr };
}

/** The same of one that writes lines of JSON and nothing else. */
export function writtenInJson(program: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = written(program, { LOG_FORMAT: 'json', ...env });
  const lines: Record<string, unknown>[] = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, lines, stderr };
}
