import type { Metadata } from 'next';
import { NothingHere } from '@/app/_ui/nothing-here';
import { prerendered } from '@/app/_ui/prerendered';
import { getWords } from '@/lib/archive';

export const generateStaticParams = prerendered.singles;

type Params = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { notFoundTitle } = await getWords((await params).lang);
  return { title: notFoundTitle, robots: { index: false } };
}

/** What stands at every address that is nothing's; the proxy gives it its status. */
export default async function MissingPage({ params }: Params) {
  const { lang: language } = await params;
  const { notFoundTitle, notFoundText } = await getWords(language);
  return <NothingHere language={language} title={notFoundTitle} text={notFoundText} />;
}
