import type { ReactNode } from 'react';
import '@/app/style/archive.css';

/** The calendars have styles of their own, which no other page loads. */
export default function ArchiveLayout({ children }: { children: ReactNode }) {
  return children;
}
