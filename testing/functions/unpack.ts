import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';

/** A function of a build's output, unpacked: https://vercel.com/docs/build-output-api/primitives */
export interface Unpacked {
  folder: string;
  handler: string;
  /** Whether it takes the web's requests, as the proxy does, or Node's. */
  isWeb: boolean;
}

/**
 * Copies every function of `output`, with what it names of `sources`, into an empty folder below
 * `to`, where nothing can be written. Several names may be of one function.
 */
export function unpackFunctions(
  output: string,
  sources: string,
  to: string,
): Map<string, Unpacked> {
  const root = path.join(output, 'functions');
  const unpacked = new Map<string, Unpacked>();
  const named = new Map<string, Unpacked>();
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.func')) continue;
    const real = realpathSync(path.join(root, name));
    const known = unpacked.get(real) ?? unpack(real, sources, path.join(to, `${unpacked.size}`));
    unpacked.set(real, known);
    named.set(name.slice(0, -'.func'.length), known);
  }
  for (const { folder } of unpacked.values()) lock(folder);
  return named;
}

function unpack(from: string, sources: string, folder: string): Unpacked {
  const config = JSON.parse(readFileSync(path.join(from, '.vc-config.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  cpSync(from, folder, { recursive: true, verbatimSymlinks: true });
  for (const [name, source] of Object.entries<string>(config.filePathMap ?? {})) {
    copy(path.join(sources, source), path.join(folder, name));
  }
  return { folder, handler: config.handler, isWeb: config.useWebApi === true };
}

function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  if (!lstatSync(from).isSymbolicLink()) cpSync(from, to, { recursive: true });
  else if (!existsSync(to)) symlinkSync(readlinkSync(from), to);
}

function lock(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) lock(inside);
    else if (entry.isFile()) chmodSync(inside, 0o444);
  }
  chmodSync(folder, 0o555);
}
