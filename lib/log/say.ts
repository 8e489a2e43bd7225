import type { Level } from './levels';

/** Writes what `console` was told. */
export type Say = (level: Level, words: unknown[]) => void;
