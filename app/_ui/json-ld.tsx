import { toScript } from '@/lib/feeds/json-ld';

/** Facts for search engines, as data. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScript(data) }} />;
}
