import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { getWords } from '@/lib/archive';

/** Next.js asks no page that is answered with a 404 for its title, but the layouts around it. */
export async function generateMetadata({ params }: LayoutProps<'/[lang]'>): Promise<Metadata> {
  const { notFoundTitle } = await getWords((await params).lang);
  return { title: notFoundTitle, robots: { index: false } };
}

export default function MissingLayout({ children }: { children: ReactNode }) {
  return children;
}
