import '@/app/style/pages/terms.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/_ui/alternates';
import { Pagination } from '@/app/_ui/pagination';
import { prerendered } from '@/app/_ui/prerendered';
import { Shell } from '@/app/_ui/shell';
import { termsAddress, termsTitle } from '@/app/_ui/taxonomy';
import { pageAddress } from '@/lib/addresses/text';
import { getSiteIn, getWords, listTerms, pagesOf, TERMS_PER_PAGE } from '@/lib/archive';
import { countArticles, fill, pageOfPages } from '@/lib/words';

export const generateStaticParams = prerendered.terms;

type Params = { params: Promise<{ lang: string; taxonomy: string; page: string }> };

async function load({ params }: Params) {
  const { lang: language, taxonomy: encoded, page } = await params;
  const taxonomy = decodeURIComponent(encoded);
  const { terms, count } = await listTerms(language, taxonomy, Number(page));
  const site = await getSiteIn(language);
  const words = await getWords(language);
  const title = termsTitle(words, taxonomy);
  const pages = pagesOf(count, TERMS_PER_PAGE);
  return { words, site, language, taxonomy, terms, title, page: Number(page), pages };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { words, site, language, taxonomy, title, page, pages } = await load(props);
  const number = page > 1 ? ` - ${pageOfPages(words, page, pages)}` : '';
  return {
    title: title + number,
    description: fill(words, 'termsDescription', { kind: title }) + number,
    alternates: await alternatesOf(
      pageAddress(termsAddress(site, language, taxonomy), page, site),
      [],
    ),
  };
}

export default async function TermsPage(props: Params) {
  const { words, site, language, taxonomy, terms, title, page, pages } = await load(props);
  if (page > pages || !site.taxonomies.includes(taxonomy)) notFound();
  const alternates = site.languages.map(({ code }) => ({
    language: code,
    address: termsAddress(site, code, taxonomy),
  }));
  return (
    <Shell
      words={words}
      alternates={alternates}
      here={termsAddress(site, language, taxonomy)}
      place={site.sidebar.list}
      feed={termsAddress(site, language, taxonomy)}
    >
      <h1 className="page-title">{title}</h1>
      {terms.length === 0 && <p className="empty">{words.emptyList}</p>}
      <ul className="term-index">
        {terms.map(({ id, name, address, count }) => (
          <li key={id}>
            <a href={address}>{name}</a> <small>{countArticles(words, count)}</small>
          </li>
        ))}
      </ul>
      <Pagination
        words={words}
        page={page}
        pages={pages}
        addressOf={(number) => pageAddress(termsAddress(site, language, taxonomy), number, site)}
      />
    </Shell>
  );
}
