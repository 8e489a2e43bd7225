import './trusted';
import { mendBrokenPictures } from './broken-pictures';
import { loadCommentsOnApproach } from './comments';
import { handed } from './handed';
import { listenToKeys } from './keyboard/listen';
import { closeMenusOnEscape, followScrolling } from './masthead';
import { moveHeadlines } from './moving';
import { noticeShelf } from './shelf/notice';
import { enhanceText } from './text';

mendBrokenPictures();
loadCommentsOnApproach();
enhanceText();
noticeShelf();
followScrolling();
closeMenusOnEscape();
listenToKeys();
moveHeadlines();

if (document.body.dataset.analytics) {
  const services = handed(document.body, 'analytics');
  import('./analytics').then(({ countVisit }) => countVisit(services));
}

const DAY_MS = 86_400_000;
const days = document.querySelectorAll<HTMLTimeElement>('time[data-day]');
if (Array.from(days).some(({ dateTime }) => Date.now() - Date.parse(dateTime) < DAY_MS)) {
  import('./today').then(({ followToday }) => followToday());
}

document.addEventListener('focusin', async ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches('.search-form:not(.away) input'))
    return;
  const { suggestWhileTyping } = await import('./suggestions');
  suggestWhileTyping(target);
});

document.addEventListener('click', async ({ target }) => {
  if (!(target instanceof Element) || !target.closest('[data-comfort]')) return;
  const { openComfort } = await import('./comfort/panel');
  openComfort();
});

if (document.documentElement.id === '__next_error__') {
  import('./error-page').then(({ showErrorPage }) => showErrorPage());
}

if (document.querySelector('[data-lost]')) {
  import('./lost').then(({ searchForAddress }) => searchForAddress());
}

const article = document.querySelector<HTMLElement>('[data-article]');
if (article) import('./article-services').then(({ serveArticle }) => serveArticle(article));
