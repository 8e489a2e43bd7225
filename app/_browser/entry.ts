import { hideBrokenPictures } from './broken-pictures';
import { loadCommentsOnApproach } from './comments';

hideBrokenPictures();
loadCommentsOnApproach();

document.addEventListener('focusin', async ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches('.search-form input')) return;
  const { suggestWhileTyping } = await import('./suggestions');
  suggestWhileTyping(target);
});

const article = document.querySelector<HTMLElement>('[data-article]');
if (article) import('./article-services').then(({ serveArticle }) => serveArticle(article));
