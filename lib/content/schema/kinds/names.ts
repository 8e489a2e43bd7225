import { z } from 'zod';
import { oneOf } from './any-case';
import { type Kind, orBlank } from './kind';
import { list, listOf } from './list';

/** A list of names of which only these are known, in any case; `older` are other words for them. */
export function namesOf(known: readonly string[], older: string[] = []): Kind<string[]> {
  return { ...list, written: listOf(orBlank(nameOf(known, older))) };
}

/** One of these names, in any case; editors are offered them as they are. */
export function nameOf(known: readonly string[], older: string[] = []): z.ZodType {
  return z.union([z.enum(known), z.string().regex(oneOf([...known, ...older]))]);
}
