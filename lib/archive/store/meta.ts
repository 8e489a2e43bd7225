import { buildSite } from '../../settings/build-site';
import { completeSettings } from '../../settings/schema/settings';
import type { Site } from '../../settings/site';
import { currentRender, type Render } from './render';
import type { Store } from './tables';
import { noteDamage } from './tell-of-damage';

export async function readMeta(store: Store, name: string): Promise<string | undefined> {
  const row = await store
    .selectFrom('meta')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value;
}

export async function writeMeta(store: Store, name: string, value: string): Promise<void> {
  await store
    .insertInto('meta')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** The site as the last sync found it; asked for once for a page that is rendered. */
export function getSite(store: Store): Promise<Site> {
  const render = currentRender();
  if (!render) return readSite(store);
  const site = ofRender.get(render) ?? readSite(store);
  ofRender.set(render, site);
  return site;
}

const ofRender = new WeakMap<Render, Promise<Site>>();

async function readSite(store: Store): Promise<Site> {
  const json = await readMeta(store, 'site');
  if (!json) return buildSite(completeSettings({}), []);
  const known = parsed.get(store);
  if (known?.json === json) return known.site;
  const site = parseSite(store, json);
  parsed.set(store, { json, site });
  return site;
}

/** It hardly ever changes. */
const parsed = new WeakMap<Store, { json: string; site: Site }>();

function parseSite(store: Store, json: string): Site {
  try {
    return JSON.parse(json);
  } catch (error) {
    noteDamage(store);
    throw error;
  }
}

/** The version of the content: when it last changed, in epoch milliseconds; 0 before that. */
export async function getVersion(store: Store): Promise<number> {
  return Number((await readMeta(store, 'version')) ?? 0);
}
