import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/_ui/alternates';
import { Pagination } from '@/app/_ui/pagination';
import { Shell } from '@/app/_ui/shell';
import { termsAddress, termsTitle } from '@/app/_ui/taxonomy';
import { pageAddress } from '@/lib/addresses/text';
import { getSiteIn, listTerms, pagesOf, TERMS_PER_PAGE } from '@/lib/archive';
import { countArticles, fill, getStrings, pageOfPages } from '@/lib/words';

export { generateStaticParams } from '@/app/_ui/on-demand';

type Params = { params: Promise<{ lang: string; taxonomy: string; page: string }> };

async function load({ params }: Params) {
  const { lang: language, taxonomy: encoded, page } = await params;
  const taxonomy = decodeURIComponent(encoded);
  const { terms, count } = await listTerms(language, taxonomy, Number(page));
  const site = await getSiteIn(language);
  const title = termsTitle(language, taxonomy);
  const pages = pagesOf(count, TERMS_PER_PAGE);
  return { site, language, taxonomy, terms, title, page: Number(page), pages };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { site, language, taxonomy, title, page, pages } = await load(props);
  const strings = getStrings(language);
  const number = page > 1 ? ` - ${pageOfPages(page, pages, language)}` : '';
  return {
    title: title + number,
    description: fill(strings.termsDescription, { kind: title }) + number,
    alternates: await alternatesOf(
      pageAddress(termsAddress(site, language, taxonomy), page, site),
      [],
    ),
  };
}

export default async function TermsPage(props: Params) {
  const { site, language, taxonomy, terms, title, page, pages } = await load(props);
  if (page > pages || !site.taxonomies.includes(taxonomy)) notFound();
  const strings = getStrings(language);
  const alternates = site.languages.map(({ code }) => ({
    language: code,
    address: termsAddress(site, code, taxonomy),
  }));
  return (
    <Shell
      language={language}
      alternates={alternates}
      place={site.sidebar.list}
      feed={termsAddress(site, language, taxonomy)}
    >
      <h1 className="page-title">{title}</h1>
      {terms.length === 0 && <p className="empty">{strings.emptyList}</p>}
      <ul className="term-index">
        {terms.map(({ id, name, address, count }) => (
          <li key={id}>
            <a href={address}>{name}</a> <small>{countArticles(count, language)}</small>
          </li>
        ))}
      </ul>
      <Pagination
        language={language}
        page={page}
        pages={pages}
        addressOf={(number) => pageAddress(termsAddress(site, language, taxonomy), number, site)}
      />
    </Shell>
  );
}
