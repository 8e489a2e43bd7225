import { z } from 'zod';
import type { RuleName } from '../../../problems/rules';
import type { RawValue } from '../../raw';

/** How the values of a field are written: all that a reader has no problem with. */
export interface Written {
  written: z.ZodType;
}

/** A rule that a value breaks, and what its words name. */
export interface Broken {
  rule: RuleName;
  data?: Record<string, string>;
}

/** What is taken of a value, as far as it can be, and what is wrong with it. */
export interface Taken<Value> {
  value: Value;
  broken: readonly Broken[];
}

/** A kind of field: what is right, and what is taken of a value that is set. */
export interface Kind<Value> extends Written {
  /** What stands for a field that is not set. */
  unset: Value;
  take(raw: RawValue): Taken<Value>;
}

export type ValueOf<Any> = Any extends Kind<infer Value> ? Value : never;

const blank = z.string().regex(/^\s*$/);

/** What is as good as a text; as one choice, so that editors do not offer `true` for every text. */
export const otherScalar = z.union([z.number(), z.boolean()]);

/** What a field may hold without being set; `isSet` says the same of values that were read. */
export const unset: z.ZodType = z
  .union([z.null(), blank, z.array(z.unknown()).max(0), z.strictObject({})])
  .meta({ id: 'unset' });

/** A field that may be left empty. */
export function orUnset(written: z.ZodType): z.ZodType {
  return z.union([written, unset]);
}

/** An entry of a list that may be left empty. */
export function orBlank(written: z.ZodType): z.ZodType {
  return z.union([written, blank, z.null()]);
}

export const NOTHING_BROKEN: readonly Broken[] = [];

/** What is said of a value that is of another type. */
export function wrongType(variant: string): readonly Broken[] {
  return [{ rule: 'wrong-type', data: { variant } }];
}
