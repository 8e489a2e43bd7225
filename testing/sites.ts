import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const scratch = path.join(os.tmpdir(), 'broadsheet-journeys');

/** The first of the ports that journeys serve at; `E2E_PORT` sets another one. */
export const FIRST_PORT = Number(process.env.E2E_PORT || 4311);

/** The real archive, where it stands beside the project. */
export const CORPUS = path.resolve(root, '../shared/corpus');

/** The sites that the journeys visit: their folders, where their stores go, their ports. */
export const SITES = {
  sample: site('sample', root, FIRST_PORT),
  fields: site('fields', path.join(scratch, 'fields'), FIRST_PORT + 1),
  hostile: site('hostile', path.join(scratch, 'hostile'), FIRST_PORT + 2),
  corpus: site('corpus', CORPUS, FIRST_PORT + 3),
};

function site(name: string, folder: string, port: number) {
  return {
    folder,
    data: path.join(scratch, 'data', name),
    port,
    url: `http://localhost:${port}`,
  };
}
