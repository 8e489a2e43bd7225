import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv';
import { validateXML } from 'xmllint-wasm';

/** The kinds of documents that have a schema here. */
export type Schema =
  | 'atom.rng'
  | 'rss.rng'
  | 'opensearch.rng'
  | 'sitemap-index.rng'
  | 'sitemaps.xsd';

const require = createRequire(import.meta.url);
const sitemap = path.join(
  path.dirname(require.resolve('sitemap/package.json')),
  'schema/sitemap.xsd',
);

/** What a document does not do as its schema says, with lines; nothing for a valid one. */
export async function xmlFaults(contents: string, schema: Schema): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents },
    schema: { fileName: schema, contents: read(schema) },
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
    preload: [
      { fileName: 'sitemap.xsd', contents: readFileSync(sitemap, 'utf8') },
      { fileName: 'sitemap-news.xsd', contents: read('sitemap-news.xsd') },
    ],
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

const checkJsonFeed = new Ajv({
  strict: false,
  formats: {
    uri: (text: string) => /^https?:/.test(text) && URL.canParse(text),
    'date-time': (text: string) =>
      /T.*(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
  },
}).compile(require('jsonfeed-schema'));

/** The same for a JSON Feed. */
export function jsonFeedFaults(text: string): string[] {
  checkJsonFeed(JSON.parse(text));
  return (checkJsonFeed.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  );
}

function read(name: string): string {
  return readFileSync(path.join(import.meta.dirname, name), 'utf8');
}
