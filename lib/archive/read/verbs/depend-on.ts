import { unstable_cache } from 'next/cache';
import { cache } from 'react';
import { getVersion } from '../../store/meta';
import { openStore } from '../../store/store';
import { SITE_TAG, UNKEPT_TAG, versionTag } from '../../store/tags';
import { turnCarried } from '../../sync/turn-carried';

/** Next.js passes over the tags of one call beyond these. */
const MOST_TAGS = 128;

/**
 * Says what the page that is being rendered depends on, before it is read: a page is made anew
 * when, and only when, a sync changed one of these things. Every page depends on the site, and
 * carries the version of the content that it was made from.
 */
export async function dependOn(...tags: string[]): Promise<void> {
  await begin();
  const said = tagsOfRender();
  const unsaid = tags.filter((tag) => !said.has(tag));
  for (const tag of unsaid) said.add(tag);
  for (let start = 0; start < unsaid.length; start += MOST_TAGS) {
    await tag(unsaid.slice(start, start + MOST_TAGS));
  }
}

/** Says that the page is good enough for once, and is to be made anew for whoever comes next. */
export async function leaveUnkept(): Promise<void> {
  await tag([UNKEPT_TAG]);
}

/** React keeps these for one render. */
const tagsOfRender = cache(() => new Set<string>());

const begin = cache(async () => {
  await turnCarried();
  const version = await getVersion(openStore());
  await tag([SITE_TAG, versionTag(version)]);
});

/**
 * Puts tags on the render, which reach the page cache in a header. That a cached call passes its
 * tags on is what Next.js documents; nothing is cached here, because the page cache keeps only pages.
 */
async function tag(tags: string[]): Promise<void> {
  await unstable_cache(async () => 0, tags, { tags })();
}
