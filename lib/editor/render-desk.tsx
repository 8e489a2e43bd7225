import type { ReactNode } from 'react';
import { addressOf, DESK_PAGES, type DeskPage } from './addresses';
import type { Desk } from './desk';
import { renderDocument } from './document';
import { overview } from './pages/overview';
import { planned } from './pages/planned';
import { problems } from './pages/problems';
import { searches } from './pages/searches';
import { tags } from './pages/tags';
import { Frame } from './parts/frame';
import { type Speech, speak } from './words/words';

const PAGES: Record<DeskPage, (desk: Desk, speech: Speech) => Promise<ReactNode>> = {
  overview,
  problems,
  planned,
  tags,
  searches,
};

/** The page of the desk at a path, as HTML, for who has signed in. */
export async function renderDesk(
  path: string,
  desk: Desk,
): Promise<{ status: 200 | 404; html: string }> {
  const here = DESK_PAGES.find((page) => addressOf(page) === path);
  const speech = speak(desk.language);
  const content = here && (await PAGES[here](desk, speech));
  const html = renderDocument(
    speech,
    speech.words[here ?? 'notFound'],
    <Frame desk={desk} speech={speech} here={here}>
      {content}
    </Frame>,
  );
  return { status: here ? 200 : 404, html };
}
