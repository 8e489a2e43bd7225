import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const scratch = path.join(os.tmpdir(), 'broadsheet-journeys');

/** The real archive, where it stands beside the project. */
export const CORPUS = path.resolve(root, '../shared/corpus');

/** The sites that the journeys visit: their folders, where their stores go, their ports. */
export const SITES = {
  sample: site('sample', root, 4311),
  fields: site('fields', path.join(scratch, 'fields'), 4312),
  hostile: site('hostile', path.join(scratch, 'hostile'), 4313),
  corpus: site('corpus', CORPUS, 4314),
};

function site(name: string, folder: string, port: number) {
  return {
    folder,
    data: path.join(scratch, 'data', name),
    port,
    url: `http://localhost:${port}`,
  };
}
