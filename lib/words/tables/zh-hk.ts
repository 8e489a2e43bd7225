import type { Table } from '../table';
import { zhTW } from './zh-tw';

/** Hong Kong reads what Taiwan reads, but for these words. */
export const zhHK: Table = {
  ...zhTW,
  search: '搜尋',
  searchHint: '輸入標題或正文中的字詞',
  searchHelp:
    '可搜尋標題和正文，西文單字只需輸入開頭。用「引號」保持詞句完整，用減號排除詞語：渡輪 -\u2060罷工。',
  skipToContent: '跳至正文',
  sections: '欄目',
  recent: '最近文章',
  previousPage: '較新',
  nextPage: '較早',
  pager: '本欄目更多文章',
  social: '關注我們',
  sectionDescription: '「{title}」欄目的全部文章',
  archive: '存檔',
  archiveDescription: '按年、月、日瀏覽全部文章',
  offlineText: '這個頁面沒有存在您的裝置上。您收藏的文章可以在這裏閱讀。',
  shelfAbout: '您收藏和讀過的文章記在這裏，只存於這個瀏覽器，不會離開您的裝置。',
  shelfNothingSaved: '還沒有收藏。點文章標題下的「收藏」，它就會出現在這裏。',
  shelfClearSure: '移除全部收藏和閱讀紀錄？如果沒有匯出檔案，將無法還原。',
  expectList: '方括號中的列表',
  expectAddress: '本站網址，例如 /zh-hk/news/',
  license: '許可',
  copyLink: '複製連結',
  emptyList: '這裏還沒有文章。',
  notFoundText: '這個網址沒有內容。可以搜尋一下，或看看最新文章。',
  goneText: '這篇文章的刊登期限已過。可以搜尋其他內容，或看看最新文章。',
  openPicture: '查看大圖',
};
