import { sql } from 'kysely';
import type { Engine } from '../engine';
import type { Store } from '../tables';
import { VERSION_CHANNEL } from './channel';
import { fullText } from './full-text';
import { createIndexes, dropIndexes, finish } from './indexes';

/** To the channel of the site, whatever version its schema is of. */
async function announce(store: Store): Promise<void> {
  await sql`
    select pg_notify(regexp_replace(current_schema(), '_[0-9]+(_making_[0-9a-f]+)?$', '') || ${VERSION_CHANNEL}, '')`.execute(
    store,
  );
}

const nothing = async () => {};

export const postgres: Engine = {
  each: sql`json_array_elements`,
  eachText: sql`json_array_elements_text`,
  makeArray: sql`json_build_array`,
  groupArray: sql`json_agg`,
  placeOf: sql`strpos`,
  fullText,
  isMadeBeside: true,
  dropIndexes,
  createIndexes,
  finish,
  putOff: nothing,
  resume: nothing,
  announce,
};
