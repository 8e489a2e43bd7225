import type { Metadata, Viewport } from 'next';
import { GROUNDS } from '@/lib/look/themes';
import { BASE_PATH } from '@/lib/settings/place';

/** What every document says to browsers. */
export const DOCUMENT_VIEWPORT: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: GROUNDS.light.paper },
    { media: '(prefers-color-scheme: dark)', color: GROUNDS.dark.paper },
  ],
};

export const DOCUMENT_METADATA: Metadata = {
  icons: { icon: `${BASE_PATH}/_broadsheet/icon.svg` },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};
