import { mendBrokenPictures } from './broken-pictures';
import { loadCommentsOnApproach } from './comments';
import { enhanceText } from './text';

mendBrokenPictures();
loadCommentsOnApproach();
enhanceText();

document.addEventListener('focusin', async ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches('.search-form input')) return;
  const { suggestWhileTyping } = await import('./suggestions');
  suggestWhileTyping(target);
});
