import '@/app/style/pages/list.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/_ui/alternates';
import { CardList } from '@/app/_ui/card-list';
import { Introduction } from '@/app/_ui/introduction';
import { Pagination } from '@/app/_ui/pagination';
import { prerendered } from '@/app/_ui/prerendered';
import { Shell } from '@/app/_ui/shell';
import { socialOf } from '@/app/_ui/social';
import { termsTitle } from '@/app/_ui/taxonomy';
import { pageAddress } from '@/lib/addresses/text';
import {
  getList,
  getSectionText,
  getSiteIn,
  getWords,
  type List,
  listArticles,
  listCounterparts,
  pagesOf,
} from '@/lib/archive';
import { countArticles, fill, pageOfPages, type Words } from '@/lib/words';

export const generateStaticParams = prerendered.lists;

type Params = { params: Promise<{ lang: string; id: string; page: string }> };

async function load({ params }: Params) {
  const { id, page } = await params;
  const list = await getList(Number(id));
  if (!list) notFound();
  const site = await getSiteIn(list.language);
  const text = await getSectionText(list);
  return {
    words: await getWords(list.language),
    site,
    list,
    text,
    page: Number(page),
    pages: pagesOf(list.count, site.pageSize),
    title: text?.title || list.name,
  };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { words, site, list, text, page, pages, title } = await load(props);
  const { language } = list;
  const number = page > 1 ? ` - ${pageOfPages(words, page, pages)}` : '';
  const same = page === 1 ? [...(await listCounterparts(list)), list] : [];
  const description = (text?.description || describe(words, list, title)) + number;
  const address = pageAddress(list.address, page, site);
  return {
    title: title + number,
    description,
    alternates: await alternatesOf(address, same.length > 1 ? same : []),
    ...(await socialOf({ language, title: title + number, description, address })),
  };
}

/** What a list is, for those whose author did not say. */
function describe(words: Words, { kind }: List, title: string): string {
  if (kind === 'section') return fill(words, 'sectionDescription', { title });
  return fill(words, 'termDescription', { title, kind: termsTitle(words, kind) });
}

export default async function ListPage(props: Params) {
  const { words, site, list, text, page, pages, title } = await load(props);
  if (page > pages) notFound();
  const { kind, count, address } = list;
  return (
    <Shell
      words={words}
      alternates={await listCounterparts(list)}
      here={pageAddress(address, page, site)}
      place={site.sidebar.list}
      feed={list.address}
    >
      <header className="list-head">
        {kind !== 'section' && <p className="kicker">{termsTitle(words, kind)}</p>}
        <h1 className="page-title">{title}</h1>
        <p className="meta">
          <span>{countArticles(words, count)}</span>
          {page > 1 && <span>{pageOfPages(words, page, pages)}</span>}
        </p>
      </header>
      {page === 1 && text?.body && <Introduction markdown={text.body} words={words} />}
      {count === 0 && <p className="empty">{words.emptyList}</p>}
      <CardList cards={await listArticles(list.id, page)} words={words} first={address} />
      <Pagination
        words={words}
        page={page}
        pages={pages}
        addressOf={(number) => pageAddress(address, number, site)}
      />
    </Shell>
  );
}
