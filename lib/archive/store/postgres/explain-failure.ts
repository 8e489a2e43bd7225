/** https://www.postgresql.org/docs/14/errcodes-appendix.html, and what Node.js says. */
const CAUSES: [RegExp, string][] = [
  [/^28/, 'the database knows no such user or password'],
  [/^3D000$/, 'there is no such database'],
  [/^42501$/, 'this user may not do that: it needs the right to create schemas'],
  [/^53300$/, 'the database has no connection left'],
  [/^53[12]00$/, 'the database has no room left'],
  [/^57014$/, 'the database took too long'],
  [/^57P0[123]$/, 'the database is starting or stopping'],
  [/^25006$/, 'the database is a replica, which cannot be written'],
  [/^ENOTFOUND|^EAI_AGAIN/, 'no machine has that name'],
  [/^ECONNREFUSED/, 'nothing listens there'],
  [/^ETIMEDOUT|timeout/i, 'the database does not answer in time'],
  [/^ECONNRESET|^EPIPE|terminated/, 'the connection broke'],
  [/certificate|^ERR_TLS|SSL|password/i, 'the connection cannot be made as the address asks'],
];

/** What a failure of a database means for whoever runs the site. */
export function explainFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // One for every address of a name has no message of its own.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const message = first instanceof Error ? first.message : String(first);
  const [, cause] = CAUSES.find(([sign]) => sign.test(code) || sign.test(message)) ?? [];
  return `DATABASE_URL: ${cause ? `${cause} (${message})` : message}`;
}

/** Whether nothing is wrong but that there is no store. */
export function isNoStore(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:42P01|3F000)$/.test(String(error.code));
}
