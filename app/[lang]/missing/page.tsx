import { NothingHere } from '@/app/_ui/nothing-here';
import { prerendered } from '@/app/_ui/prerendered';
import { getWords } from '@/lib/archive';

export const generateStaticParams = prerendered.singles;

/** What stands at every address that is nothing's; the proxy gives it its status. */
export default async function MissingPage({ params }: { params: Promise<{ lang: string }> }) {
  const { lang: language } = await params;
  const { notFoundTitle, notFoundText } = await getWords(language);
  return <NothingHere language={language} title={notFoundTitle} text={notFoundText} />;
}
