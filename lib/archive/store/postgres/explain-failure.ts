/** What an error of PostgreSQL means for whoever runs the site; `no store` where nothing is wrong but that. */
export function explainFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  if (code === '42P01' || code === '3F000') return 'no store';
  const found = CAUSES.find(([pattern]) => pattern.test(code) || pattern.test(message));
  return `DATABASE_URL: ${found ? `${found[1]} (${message})` : message}`;
}

/** https://www.postgresql.org/docs/14/errcodes-appendix.html, and those of Node.js. */
const CAUSES: [RegExp, string][] = [
  [/^28/, 'the database knows no such user or password'],
  [/^3D000$/, 'there is no such database'],
  [/^42501$/, 'this user may not do that there: it needs the right to create schemas'],
  [/^53300$/, 'the database has no connection left'],
  [/^57P0[123]$/, 'the database is starting or stopping'],
  [/^53100$/, 'the disk of the database is full'],
  [/^25006$/, 'the database is a replica, which cannot be written'],
  [/^ENOTFOUND|^EAI_AGAIN/, 'no machine has that name'],
  [/^ECONNREFUSED/, 'nothing listens there'],
  [/^ECONNRESET|^EPIPE|terminated unexpectedly/, 'the connection broke'],
  [/^ETIMEDOUT|timeout/i, 'the database does not answer in time'],
  [
    /certificate|^ERR_TLS|^DEPTH_ZERO|SSL/i,
    'the connection cannot be made safe as the address asks',
  ],
];
