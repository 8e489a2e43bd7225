import { SettingsError } from '../../settings/settings-error';

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
  throw new SettingsError(
    `DATABASE_URL: found schema=${named}, expected small letters, digits and _`,
  );
}

/** The address of the database that holds this process's store; undefined where it is a file. */
export function databaseOf(env: NodeJS.ProcessEnv): string | undefined {
  return addressIn(env, 'DATABASE_URL');
}

/** Where that is read: the same database, or a replica of it. */
export function readDatabaseOf(env: NodeJS.ProcessEnv): string | undefined {
  const address = databaseOf(env);
  return address && (addressIn(env, 'DATABASE_READ_URL') ?? address);
}

function addressIn(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[name];
  if (!value || isDatabase(value)) return value || undefined;
  throw new SettingsError(`${name}: expected an address that begins with postgres://`);
}
