import { sql } from 'kysely';
import type { Engine } from '../engine';
import { fullText } from './full-text';
import { createIndexes, dropIndexes, mergeDocuments, pauseMerging, resumeMerging } from './indexes';

export const sqlite: Engine = {
  each: sql`json_each`,
  eachText: sql`json_each`,
  makeArray: sql`json_array`,
  groupArray: sql`json_group_array`,
  placeOf: sql`instr`,
  fullText,
  isMadeBeside: false,
  dropIndexes,
  createIndexes,
  finish: mergeDocuments,
  putOff: pauseMerging,
  resume: resumeMerging,
  // Servers look themselves.
  announce: async () => {},
};
