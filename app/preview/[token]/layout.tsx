import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Document } from '@/app/_ui/document';
import { DOCUMENT_VIEWPORT } from '@/app/_ui/document-metadata';
import { loadPreview } from '@/lib/preview/load-preview';

/** It is never the same for two who have the link at two times, and is nobody's to keep. */
export const dynamic = 'force-dynamic';

export const viewport = DOCUMENT_VIEWPORT;

export default async function PreviewLayout({
  params,
  children,
}: {
  params: Promise<{ token: string }>;
  children: ReactNode;
}) {
  const preview = await loadPreview((await params).token);
  if (!preview) notFound();
  return (
    <Document language={preview.article.language} isPrivate>
      {children}
    </Document>
  );
}
