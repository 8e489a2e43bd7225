import type { Store } from '../store/store';

/** How large a picture of the site is, in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The sizes of the site's own pictures that stand at these addresses, by address as it is looked up. */
export async function listPictureSizes(
  store: Store,
  lookups: string[],
): Promise<Map<string, PictureSize>> {
  const rows = await store
    .selectFrom('addresses')
    .leftJoin('pictures', (join) =>
      join
        .onRef('pictures.source', '=', 'addresses.target')
        .on('addresses.kind', '=', 'file')
        .on('pictures.width', '>', 0)
        .on('pictures.height', '>', 0),
    )
    .select(['addresses.lookup', 'pictures.width', 'pictures.height'])
    .where('addresses.lookup', 'in', lookups)
    .orderBy('addresses.priority', 'desc')
    .orderBy('addresses.source', 'desc')
    .execute();
  // The last one of an address is the first by priority, which answers there.
  const answering = new Map(rows.map(({ lookup, width, height }) => [lookup, { width, height }]));
  const sizes = new Map<string, PictureSize>();
  for (const [lookup, { width, height }] of answering) {
    if (width && height) sizes.set(lookup, { width, height });
  }
  return sizes;
}
