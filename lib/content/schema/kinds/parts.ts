import { z } from 'zod';
import { MENUS } from '../../../settings/site';
import { pictureAddress } from './addresses';
import { oneOf } from './any-case';
import { integer } from './integer';
import { orBlank, unset, type Written } from './kind';
import { entry, list, listOf } from './list';
import { nameOf } from './names';
import { text } from './text';

/** What is ignored where a map is meant. */
const ignored = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Written in any way: nobody has a problem with it. */
export const anything: Written = { written: z.unknown() };

/** What an entry of a menu says of itself. */
export const MENU_ENTRY = {
  name: text(),
  weight: integer,
  identifier: text(),
  parent: text(),
  pre: text(),
  post: text(),
};
const menuEntry = z
  .union([mapOf(MENU_ENTRY), ignored, z.array(z.unknown())])
  .meta({ id: 'menuEntry' })
  .optional();

/** A name of a menu, a list of them, or a map of entries by name. */
export const menus: Written = {
  written: z.union([
    listOf(orBlank(nameOf(MENUS))),
    z.strictObject({ main: menuEntry, side: menuEntry, footer: menuEntry }),
    z.record(z.string().regex(oneOf(MENUS)), menuEntry),
  ]),
};

/** The map that `thumbnail` may be. */
export const THUMBNAIL = { src: pictureAddress, visibility: list };

/** The address of a picture, or a map of it and the places where it is shown. */
export const thumbnail: Written = {
  written: z.union([
    pictureAddress.written,
    mapOf(THUMBNAIL),
    // Without a picture nothing else is looked at.
    z.looseObject({ src: unset.optional() }),
  ]),
};

/** Names, each as a text or as a map with a `name`. */
export const people: Written = {
  written: listOf(z.union([entry, z.looseObject({ name: entry.optional() })])),
};

/** https://gohugo.io/content-management/build-options/ */
export const build: Written = {
  written: z.union([
    z.looseObject({
      render: z.union([z.enum(['always', 'never', 'link']), z.unknown()]).optional(),
      list: z.union([z.enum(['always', 'never', 'local']), z.unknown()]).optional(),
      publishResources: z.union([z.boolean(), z.unknown()]).optional(),
    }),
    z.unknown(),
  ]),
};

/** A map of which some keys have a meaning. */
function mapOf(keys: Record<string, Written>): z.ZodType {
  const shape = Object.entries(keys).map(([key, { written }]) => [key, written.optional()]);
  return z.looseObject(Object.fromEntries(shape));
}
