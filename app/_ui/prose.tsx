import { getStrings } from '@/lib/words';

/** Formulas, coloured code, alerts and videos have styles of their own. */
const RARE_PARTS = /<math|class="(?:token-|alert|video)/;

/** Rendered markdown of a page in `language`, with the styles of what few texts have. */
export function Prose({ html, language }: { html: string; language: string }) {
  return (
    <>
      {RARE_PARTS.test(html) && (
        <link rel="stylesheet" href="/_broadsheet/text-parts.css" precedence="parts" />
      )}
      <div
        className="prose"
        data-close-picture={getStrings(language).closePicture}
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  );
}
