import { JsonLd } from '@/app/_ui/json-ld';
import { homeAddress } from '@/lib/addresses/home';
import { folderOf } from '@/lib/addresses/text';
import { type ArticlePage, getSiteIn, listTrail } from '@/lib/archive';
import { canDraw } from '@/lib/feeds/card-picture';
import { describeArticle } from '@/lib/feeds/json-ld';
import { absoluteUrl } from '@/lib/markdown/absolute';
import { getLanguage } from '@/lib/settings/site';
import { localTime } from '@/lib/time/write-time';

/** What search engines are told about an article, where the site says where it lives. */
export async function ArticleFacts({ article }: { article: ArticlePage }) {
  const site = await getSiteIn(article.language);
  if (!site.baseUrl || !site.metadata.schema) return null;
  const { title, language, address, date, lastmod, authors } = article;
  const absolute = (place: string) => absoluteUrl(place, { origin: site.baseUrl, address });
  const publisher = {
    name: getLanguage(site, language).title,
    url: absolute(homeAddress(site, language)),
  };
  const trail = await listTrail(article);
  const images = await picturesOf(article);
  return (
    <JsonLd
      data={describeArticle({
        url: absolute(address),
        title,
        language,
        authors,
        publisher,
        description: article.description || article.summary || article.lead || article.excerpt,
        published: localTime(date, article.timeZone),
        modified: localTime(lastmod, article.lastmodZone),
        images: images.map(absolute),
        section: trail[0]?.name ?? '',
        trail: [publisher, ...trail.map(({ name, address }) => ({ name, url: absolute(address) }))],
      })}
    />
  );
}

/** The pictures that stand for an article: those it names, its thumbnail, or its headline drawn. */
export async function picturesOf({
  images,
  thumbnail,
  title,
  address,
}: ArticlePage): Promise<string[]> {
  if (images.length > 0) return images;
  if (thumbnail) return [thumbnail.src];
  return (await canDraw(title)) ? [`${folderOf(address)}card.png`] : [];
}
