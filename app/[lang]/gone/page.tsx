import type { Metadata } from 'next';
import { NothingHere } from '@/app/_ui/nothing-here';
import { prerendered } from '@/app/_ui/prerendered';
import { getWords } from '@/lib/archive';

export const generateStaticParams = prerendered.singles;

type Params = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { goneTitle } = await getWords((await params).lang);
  return { title: goneTitle, robots: { index: false } };
}

/** What stands where an article was that has expired; the proxy gives it its status. */
export default async function GonePage({ params }: Params) {
  const { lang: language } = await params;
  const { goneTitle, goneText } = await getWords(language);
  return <NothingHere language={language} title={goneTitle} text={goneText} />;
}
