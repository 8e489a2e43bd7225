import type { Heading } from '@/lib/markdown/render';
import type { Words } from '@/lib/words';

/** Links to the headings of a text; nothing for a text without any. */
export function TableOfContents({ words, headings }: { words: Words; headings: Heading[] }) {
  if (headings.length === 0) return null;
  return (
    <details className="contents" open>
      <summary>{words.contents}</summary>
      <nav aria-label={words.contents}>
        <List items={nest(headings)} />
      </nav>
    </details>
  );
}

interface Item extends Heading {
  below: Item[];
}

/** Headings with those of their parts, whatever levels are left out between them. */
function nest(headings: Heading[]): Item[] {
  const top: Item[] = [];
  const above: Item[] = [];
  for (const heading of headings) {
    const item = { ...heading, below: [] };
    while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
    (above.at(-1)?.below ?? top).push(item);
    above.push(item);
  }
  return top;
}

function List({ items }: { items: Item[] }) {
  return (
    <ol>
      {items.map(({ id, text, below }) => (
        <li key={id}>
          <a href={`#${encodeURIComponent(id)}`}>{text}</a>
          {below.length > 0 && <List items={below} />}
        </li>
      ))}
    </ol>
  );
}
