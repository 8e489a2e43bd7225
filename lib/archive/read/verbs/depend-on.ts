import { cache } from 'react';
import { getVersion } from '../../store/meta';
import { currentRender } from '../../store/render';
import { openStore } from '../../store/store';
import { SITE_TAG } from '../../store/tags';
import { turnCarried } from '../../sync/turn-carried';

/**
 * Says what the page that is being rendered depends on, before it is read: a page is made anew
 * when, and only when, a sync changed one of these things. Every page depends on the site, and is
 * kept with the version of the content that it was made from.
 */
export async function dependOn(...tags: string[]): Promise<void> {
  await begin();
  const said = currentRender()?.tags;
  for (const tag of tags) said?.add(tag);
}

/** Says that the page is good enough for once, and is to be made anew for whoever comes next. */
export function leaveUnkept(): void {
  const render = currentRender();
  if (render) render.isUnkept = true;
}

/** React keeps this for one render. */
const begin = cache(async () => {
  await turnCarried();
  const render = currentRender();
  if (!render) return;
  render.version ??= await getVersion(openStore());
  render.tags.add(SITE_TAG);
});
