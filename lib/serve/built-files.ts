import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import mime from 'mime';
import { BASE_PATH } from '../settings/place';
import { isText } from './is-text';
import { type Packed, pack } from './packed';

/** Where the files of the build stand, by the folder they are in, relative to the program's. */
const PLACES = [
  {
    below: `${BASE_PATH}/_next/static/`,
    folder: '.next/static',
    caching: 'public, max-age=31536000, immutable',
  },
  {
    below: `${BASE_PATH}/_broadsheet/`,
    folder: 'public/_broadsheet',
    caching: 'public, max-age=0',
  },
];

/** Whether nothing but the program itself can stand at an address. */
export function isOwnPlace(address: string): boolean {
  return ['/_next/', '/_broadsheet/'].some((place) => address.startsWith(BASE_PATH + place));
}

/**
 * What finds the scripts, styles and icons of the build in `folder` by their address: a few small
 * files, which stay in memory once they were asked for. They are those of a build: none is added.
 */
export function findBuiltFiles(folder = '.'): (address: string) => Packed | undefined {
  const packed = new Map<string, Packed>();
  const places = new Map(
    PLACES.flatMap(({ below, folder: part, caching }) =>
      listFiles(path.join(folder, part)).map((file) => [
        below + file,
        { file: path.join(folder, part, file), caching },
      ]),
    ),
  );
  return (address) => {
    const known = packed.get(address);
    const place = places.get(address);
    if (known || !place) return known;
    const type = mime.getType(place.file) ?? 'application/octet-stream';
    const made = pack(readFileSync(place.file), {
      'content-type': isText(type) ? `${type}; charset=utf-8` : type,
      'cache-control': place.caching,
    });
    packed.set(address, made);
    return made;
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'));
}
