import { cacheLife, cacheTag } from 'next/cache';
import { getVersion } from '../store/meta';
import { openStore } from '../store/store';
import { SITE_TAG, versionTag } from '../store/tags';

/**
 * Every answer says by its tags what it depends on, so that a page is made anew when, and only
 * when, a sync changed one of these things.
 */
export async function keep(...tags: string[]): Promise<void> {
  const version = await getVersion(openStore());
  cacheTag(SITE_TAG, versionTag(version), ...tags);
  // A minute is what a CDN may keep without asking; here a page stays as long as its tags do.
  // `stale` is for the router, which no browser of ours runs: at five minutes and more, Next.js
  // renders a page in one stage.
  cacheLife({ stale: 300, revalidate: 60, expire: 31_536_000 });
}
