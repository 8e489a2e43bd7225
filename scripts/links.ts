import path from 'node:path';
import { parseArgs } from 'node:util';
import { keepDataFolder } from '../lib/archive/store/data-folder';
import { getSite } from '../lib/archive/store/meta';
import { hashOfProgram } from '../lib/build/commands';
import { openArchive } from '../lib/check/open-archive';
import { openProgress } from '../lib/check/progress';
import { checkLinks } from '../lib/links/check-links';
import { listLinks } from '../lib/links/list-links';
import { openMemory } from '../lib/links/memory';
import { parseAge } from '../lib/links/parse-age';
import { describeLinks, formatLinks } from '../lib/links/report';
import { userAgentOf } from '../lib/links/user-agent';
import { writeGonePictures } from '../lib/links/write-gone-pictures';
import { chooseProblemLanguage } from '../lib/problems/language';
import { siteFolder } from '../lib/settings/folders';
import { SettingsError } from '../lib/settings/settings-error';
import { fetchOrEnd } from '../lib/watch/fetch-or-end';
import { allowClosedPipe } from './allow-closed-pipe';

/**
 * `npm run links`: looks at what articles show of other hosts and lead to there, and tells what is no
 * longer there. Fails only where `--fail` asks for it, and something is gone.
 */
const USAGE =
  'npm run links -- [--older-than 30d] [--limit N] [--host HOST] [--format text|json] [--language zh|en] [--write] [--fail] [--allow-private]';
const { values } = readArguments();
const olderThanMs = parseAge(values['older-than']);
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
if (olderThanMs === undefined || Number.isNaN(limit) || !['text', 'json'].includes(values.format)) {
  endWith(USAGE);
}
allowClosedPipe();
await fetchOrEnd();
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
const progress = openProgress(process.stderr, 'addresses');
try {
  const folder = siteFolder();
  const dataFolder = keepDataFolder();
  const program = hashOfProgram();
  const { store } = await openArchive({ siteFolder: folder, dataFolder, program, now: Date.now() });
  const links = await listLinks(store, folder);
  const userAgent = userAgentOf(await getSite(store));
  await store.destroy();
  const checked = await checkLinks(links, openMemory(path.join(dataFolder, 'links.jsonl')), {
    visiting: {
      ...{ userAgent, timeoutMs: 20_000, hosts: 4, pauseMs: 2000, mostPauseMs: 60_000 },
      allowPrivate: values['allow-private'],
      signal: stopping.signal,
    },
    ...{ olderThanMs, limit, host: values.host, onProgress: progress.update },
  });
  progress.close();
  const language = chooseProblemLanguage(values.language, process.env);
  if (values.format === 'json') console.log(formatLinks(checked));
  else for (const line of describeLinks(checked, language)) console.log(line);
  const gone = checked.links.filter(({ state }) => state === 'gone');
  if (values.write) {
    const pictures = gone.filter(({ kind }) => kind === 'picture');
    const file = path.join(folder, 'gone-pictures.txt');
    const added = writeGonePictures(
      file,
      pictures.map(({ address }) => address),
    );
    console.error(`gone-pictures.txt: +${added.length}`);
  }
  process.exitCode = values.fail && gone.length > 0 ? 1 : 0;
} catch (error) {
  progress.close();
  if (!(error instanceof SettingsError)) throw error;
  endWith(error.message);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        'older-than': { type: 'string', default: '30d' },
        limit: { type: 'string' },
        host: { type: 'string', default: '' },
        format: { type: 'string', default: 'text' },
        language: { type: 'string' },
        write: { type: 'boolean', default: false },
        fail: { type: 'boolean', default: false },
        'allow-private': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return endWith(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function endWith(message: string): never {
  console.error(message);
  process.exit(1);
}
