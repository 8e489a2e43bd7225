import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { EDITOR_STYLE } from './style';
import type { Speech } from './words/words';

/** A whole page that stands by itself, as HTML. */
export function renderDocument(speech: Speech, title: string, body: ReactNode): string {
  const html = renderToStaticMarkup(
    <html lang={speech.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} - ${speech.words.desk}`}</title>
        <link rel="icon" href="data:," />
        {/* As it is: its hash is in the policy. */}
        <style dangerouslySetInnerHTML={{ __html: EDITOR_STYLE }} />
      </head>
      <body>{body}</body>
    </html>,
  );
  return `<!DOCTYPE html>\n${html}\n`;
}
