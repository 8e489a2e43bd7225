import { BASE_PATH } from '@/lib/settings/place';
import type { Words } from '@/lib/words';

/** Tables, code, formulas, notes, videos and what is aligned have styles of their own. */
const RARE_PARTS =
  /<(?:table|pre|code|kbd|samp|math|dl|details|sup)\b|class="(?:contains-task-list|alert|video)|\salign="|<ol[^>]*\stype="/;

/** What authors say of a text's look. */
const LOOK = / data-look="/;

/** Rendered markdown of a page in the language of `words`, with the styles of what few texts have. */
export function Prose({ html, words }: { html: string; words: Words }) {
  return (
    <>
      {RARE_PARTS.test(html) && (
        <link
          rel="stylesheet"
          href={`${BASE_PATH}/_broadsheet/text-parts.css`}
          precedence="parts"
        />
      )}
      {LOOK.test(html) && (
        <link rel="stylesheet" href={`${BASE_PATH}/_broadsheet/text-look.css`} precedence="parts" />
      )}
      <div
        className="prose"
        data-close-picture={words.closePicture}
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  );
}
