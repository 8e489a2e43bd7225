import '@/app/style/pages/message.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: 'explain', robots: { index: false } };

type Query = { searchParams: Promise<{ of?: string | string[]; language?: string | string[] }> };

/** For who develops; nobody else finds it, and no build holds it. */
export default async function ExplainPage({ searchParams }: Query) {
  if (process.env.NODE_ENV === 'development') {
    const { Explanation } = await import('./explanation');
    const { of = '', language } = await searchParams;
    return <Explanation asked={[of].flat()[0] ?? ''} language={[language].flat()[0]} />;
  }
  notFound();
}
