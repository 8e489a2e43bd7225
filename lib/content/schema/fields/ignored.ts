import { field } from '../field';
import { anything } from '../kinds/parts';

const WITHOUT_EFFECT = {
  en: 'Known to Hugo; has no effect here.',
  zh: 'Hugo 的字段，在这里没有作用。',
};

/** What editors may find in files that come from Hugo. */
export const IGNORED = {
  layout: field(anything, ['Layout', WITHOUT_EFFECT.en], ['布局', WITHOUT_EFFECT.zh], 'single'),
  outputs: field(
    anything,
    ['Output formats', WITHOUT_EFFECT.en],
    ['输出格式', WITHOUT_EFFECT.zh],
    ['html'],
  ),
  isCJKLanguage: field(
    anything,
    ['Chinese, Japanese, Korean', WITHOUT_EFFECT.en],
    ['中日韩文字', WITHOUT_EFFECT.zh],
    true,
  ),
};
