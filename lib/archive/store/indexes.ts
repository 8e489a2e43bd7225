/** What readers and single changes need, and the writing of a whole archive does not. */
export const INDEXES: Record<string, string> = {
  articles_translations: 'articles (translation_key, language)',
  articles_names: 'articles (name, language)',
  articles_visible: 'articles (visible, kind)',
  articles_due: 'articles (due) where due is not null',
  articles_days: 'articles (language, day, date, id) where day is not null',
  articles_dates: 'articles (language, date)',
  articles_sections: "articles (language, section) where kind = 'section'",
  lists_by_path: 'lists (kind, path)',
  lists_by_count: 'lists (language, kind, count desc, path)',
  entries_article: 'entries (article)',
  addresses_source: 'addresses (source)',
};
