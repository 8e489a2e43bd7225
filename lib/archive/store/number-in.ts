import { type RawBuilder, sql } from 'kysely';

/** The number at a place, or under a name, of a column's JSON. */
export function numberIn(column: string, place: number | string): RawBuilder<number> {
  return sql<number>`cast(${sql.ref(column)} ->> ${sql.lit(place)} as bigint)`;
}
