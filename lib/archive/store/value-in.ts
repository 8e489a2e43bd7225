/** The value of a row that was asked for as `raw`, by its first column; undefined for no row. */
export function valueIn(row: unknown): unknown {
  return Array.isArray(row) ? row[0] : undefined;
}
