import type { ReactNode } from 'react';
import { Document } from '@/app/_ui/document';
import { DOCUMENT_VIEWPORT } from '@/app/_ui/document-metadata';
import { getSite } from '@/lib/archive';

export const viewport = DOCUMENT_VIEWPORT;

export default async function ExplainLayout({ children }: { children: ReactNode }) {
  const { defaultLanguage } = await getSite();
  return (
    <Document language={defaultLanguage} isPrivate>
      {children}
    </Document>
  );
}
