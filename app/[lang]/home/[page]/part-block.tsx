import { FramedPicture } from '@/app/_ui/framed-picture';
import type { Block } from '@/lib/archive';

/** What is newest in a part of the site: the first of it with its picture. */
export function PartBlock({ block: { list, title, cards } }: { block: Block }) {
  return (
    <section className="block">
      <h2>
        <a href={list.address}>{title}</a>
      </h2>
      <ol>
        {cards.map(({ id, address, title: headline, thumbnail }, index) => (
          <li key={id}>
            {index === 0 && thumbnail && (
              <FramedPicture
                source={thumbnail}
                sizes="(width < 36rem) 100vw, 20rem"
                behind={title}
              />
            )}
            <h3>
              <a href={address}>{headline}</a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  );
}
