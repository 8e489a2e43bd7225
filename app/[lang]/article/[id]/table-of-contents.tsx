import type { Heading } from '@/lib/markdown/render';
import { getStrings } from '@/lib/site/strings';

/** Links to the headings of a text; nothing for a text without any. */
export function TableOfContents({ language, headings }: { language: string; headings: Heading[] }) {
  if (headings.length === 0) return null;
  const top = Math.min(...headings.map(({ depth }) => depth));
  return (
    <details className="contents" open>
      <summary>{getStrings(language).contents}</summary>
      <nav aria-label={getStrings(language).contents}>
        <ol>
          {headings.map(({ id, text, depth }) => (
            <li key={id} style={{ marginInlineStart: `${depth - top}em` }}>
              <a href={`#${encodeURIComponent(id)}`}>{text}</a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
