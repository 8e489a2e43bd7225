/** Whether a place is the address of a database, not a folder. */
export function isDatabase(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place);
}

/** Where a database has the stores of a site that names no other place in its address. */
const SCHEMA = 'broadsheet';
const NAME = /^[a-z_][a-z0-9_]{0,40}$/;

/** The name of a site's stores in a database, of which `?schema=` is another; throws for no name. */
export function schemaOf(address: string): string {
  const named = new URL(address).searchParams.get('schema') ?? SCHEMA;
  if (NAME.test(named)) return named;
  throw new Error(`DATABASE_URL: found schema=${named}, expected small letters, digits and _`);
}

/** The address of the database that holds this process's store; undefined where it is a file. */
export function databaseOf({ DATABASE_URL }: NodeJS.ProcessEnv): string | undefined {
  if (!DATABASE_URL) return undefined;
  if (isDatabase(DATABASE_URL)) return DATABASE_URL;
  throw new Error('DATABASE_URL: expected an address that begins with postgres://');
}
