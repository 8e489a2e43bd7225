import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { makePostgres, removePostgres } from './postgres';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a database; empty where stores are files. */
    database: string;
    /** A folder that the user of a server may look into. */
    scratch: string;
  }
}

/** Starts a server of PostgreSQL for the tests of a run, and removes it behind them. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-postgres-'));
  // For the user that the server runs as.
  chmodSync(scratch, 0o711);
  const folder = path.join(scratch, 'server');
  const server = await makePostgres(folder);
  project.provide('database', server.url);
  project.provide('scratch', scratch);
  return () => removePostgres(server, scratch);
}
