import type { BrowserTable } from './browser-words';
import { zhTW } from './zh-tw';

/** Hong Kong reads what Taiwan reads, but for these words. */
export const zhHK: BrowserTable = {
  ...zhTW,
  face: '字型',
  keysOff: '關閉單鍵捷徑',
  keys: '鍵盤捷徑',
  keySave: '儲存',
};
