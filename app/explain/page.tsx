import '@/app/style/pages/message.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { explainServed } from '@/lib/explain/explain-served';
import { tellParts } from '@/lib/explain/tell-explanation';
import { chooseProblemLanguage } from '@/lib/problems/language';
import { siteFolder } from '@/lib/settings/folders';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: 'explain', robots: { index: false } };

type Query = { searchParams: Promise<{ of?: string | string[]; language?: string | string[] }> };

/** What `npm run explain` tells, for who develops; nobody else finds it. */
export default async function ExplainPage({ searchParams }: Query) {
  if (process.env.NODE_ENV !== 'development') notFound();
  const { of = '', language } = await searchParams;
  const asked = [of].flat()[0] ?? '';
  const told = chooseProblemLanguage([language].flat()[0], process.env);
  const parts = asked ? tellParts(await explainServed(asked, siteFolder(), Date.now()), told) : [];
  return (
    <main className="wrap page" id="bs-main">
      <form>
        <label>
          {told === 'zh' ? '路径或网址' : 'Path or address'}{' '}
          <input name="of" defaultValue={asked} size={60} />
        </label>
      </form>
      {parts.map(({ heading, lines }) => (
        <section key={heading}>
          <h2 className="part-title">{heading}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
