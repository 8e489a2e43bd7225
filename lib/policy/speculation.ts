import { BASE_PATH } from '../settings/place';

const below = (pattern: string) => BASE_PATH + pattern;

/** Whatever has a query; a pattern without one would fit any. */
const QUERIED = '/*\\?(.+)';

/**
 * Rules by which a browser prepares the page of a link that its reader points at: pages of this
 * site, never searches, files or anything with a query. Browsers leave it when data is to be saved.
 * https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/script/type/speculationrules
 */
export const SPECULATION_RULES = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: ['/', '/*/'].map(below) },
          { not: { href_matches: ['/search/*', '/*/search/*', QUERIED].map(below) } },
          { not: { selector_matches: '[download],[target],[rel~=nofollow]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
