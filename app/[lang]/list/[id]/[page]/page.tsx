import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/_ui/alternates';
import { CardList } from '@/app/_ui/card-list';
import { Introduction } from '@/app/_ui/introduction';
import { Pagination } from '@/app/_ui/pagination';
import { Shell } from '@/app/_ui/shell';
import { socialOf } from '@/app/_ui/social';
import { termsTitle } from '@/app/_ui/taxonomy';
import { pageAddress } from '@/lib/addresses/text';
import {
  getList,
  getSectionText,
  getSiteIn,
  type List,
  listArticles,
  listCounterparts,
  pagesOf,
} from '@/lib/archive';
import { countArticles, fill, getStrings, pageOfPages } from '@/lib/words';

export { generateStaticParams } from '@/app/_ui/on-demand';

type Params = { params: Promise<{ lang: string; id: string; page: string }> };

async function load({ params }: Params) {
  const { id, page } = await params;
  const list = await getList(Number(id));
  if (!list) notFound();
  const site = await getSiteIn(list.language);
  const text = await getSectionText(list);
  return {
    site,
    list,
    text,
    page: Number(page),
    pages: pagesOf(list.count, site.pageSize),
    title: text?.title || list.name,
  };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { site, list, text, page, pages, title } = await load(props);
  const { language } = list;
  const number = page > 1 ? ` - ${pageOfPages(page, pages, language)}` : '';
  const same = page === 1 ? [...(await listCounterparts(list)), list] : [];
  const description = (text?.description || describe(list, title)) + number;
  const address = pageAddress(list.address, page, site);
  return {
    title: title + number,
    description,
    alternates: await alternatesOf(address, same.length > 1 ? same : []),
    ...(await socialOf({ language, title: title + number, description, address })),
  };
}

/** What a list is, for those whose author did not say. */
function describe({ kind, language }: List, title: string): string {
  const strings = getStrings(language);
  if (kind === 'section') return fill(strings.sectionDescription, { title });
  return fill(strings.termDescription, { title, kind: termsTitle(language, kind) });
}

export default async function ListPage(props: Params) {
  const { site, list, text, page, pages, title } = await load(props);
  if (page > pages) notFound();
  const { language, kind, count, address } = list;
  const strings = getStrings(language);
  return (
    <Shell
      language={language}
      alternates={await listCounterparts(list)}
      place={site.sidebar.list}
      feed={list.address}
    >
      <header className="list-head">
        {kind !== 'section' && <p className="kicker">{termsTitle(language, kind)}</p>}
        <h1 className="page-title">{title}</h1>
        <p className="meta">
          <span>{countArticles(count, language)}</span>
          {page > 1 && <span>{pageOfPages(page, pages, language)}</span>}
        </p>
      </header>
      {page === 1 && text?.body && <Introduction markdown={text.body} language={language} />}
      {count === 0 && <p className="empty">{strings.emptyList}</p>}
      <CardList cards={await listArticles(list.id, page)} language={language} first={address} />
      <Pagination
        language={language}
        page={page}
        pages={pages}
        addressOf={(number) => pageAddress(address, number, site)}
      />
    </Shell>
  );
}
