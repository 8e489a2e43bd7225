import { hideBrokenPictures } from './broken-pictures';
import { loadCommentsOnApproach } from './comments';

hideBrokenPictures();
loadCommentsOnApproach();
