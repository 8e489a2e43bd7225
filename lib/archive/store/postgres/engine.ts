import { sql } from 'kysely';
import type { Engine } from '../engine';
import { fullText } from './full-text';
import { createIndexes, dropIndexes, finish } from './indexes';

const nothing = async () => {};

export const postgres: Engine = {
  each: sql`json_array_elements`,
  eachText: sql`json_array_elements_text`,
  makeArray: sql`json_build_array`,
  groupArray: sql`json_agg`,
  fullText,
  isMadeBeside: true,
  dropIndexes,
  createIndexes,
  finish,
  putOff: nothing,
  resume: nothing,
};
