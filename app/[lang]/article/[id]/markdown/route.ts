import { notFound } from 'next/navigation';
import { answerMachine, originOf } from '@/app/_ui/machine-answer';
import { loadShortcodeFacts } from '@/app/_ui/shortcodes';
import { getArticle, getContentVersion, getSite } from '@/lib/archive';
import { renderMarkdown } from '@/lib/feeds/plain-texts';
import { expandShortcodes } from '@/lib/markdown/shortcodes/expand';
import { contextOf } from '@/lib/markdown/thread/request';
import { formatIso } from '@/lib/time/write-time';

type Context = { params: Promise<{ id: string }> };

/** An article as its author wrote it, for those who read markdown. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const article = await getArticle(Number((await params).id));
  if (!article) notFound();
  const { title, lead, date, timeZone, authors, source, address, body } = article;
  const url = originOf(request, (await getSite()).baseUrl) + address;
  const facts = {
    URL: url,
    Date: date === null ? '' : formatIso({ time: date, timeZone }),
    Author: authors.join(', '),
    Source: source,
  };
  const text = renderMarkdown(
    title,
    lead,
    facts,
    expandShortcodes(body, contextOf(await loadShortcodeFacts(article))),
  );
  return answerMachine(request, text, 'text/markdown; charset=utf-8', {
    changed: await getContentVersion(),
    headers: { 'x-robots-tag': 'noindex', link: `<${url}>; rel="canonical"` },
  });
}
