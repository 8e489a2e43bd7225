import { mendBrokenPictures } from './broken-pictures';
import { loadCommentsOnApproach } from './comments';
import { noticeShelf } from './shelf/notice';
import { enhanceText } from './text';

mendBrokenPictures();
loadCommentsOnApproach();
enhanceText();
noticeShelf();

document.addEventListener('focusin', async ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches('.search-form input')) return;
  const { suggestWhileTyping } = await import('./suggestions');
  suggestWhileTyping(target);
});
