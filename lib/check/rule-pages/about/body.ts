import type { Abouts } from './about';

/** Rules about the text below front matter. */
export const BODY: Abouts = {
  'empty-body': {
    zh: '文章没有正文，读者打开后只有标题。',
    en: 'The article has no text: readers find a title alone.',
  },
  'literal-emphasis': {
    zh: '读者会看到星号本身：星号里侧有空格、在 HTML 里，或被反斜杠转义，强调没有生效。',
    en: 'Readers see the asterisks: a space, HTML or a backslash keeps them from emphasising anything.',
  },
  'skipped-heading': {
    zh: '标题级别跳过了一级，用读屏软件的读者会以为漏掉了内容。默认关闭。',
    en: 'A level of headings is skipped, and readers who listen to the page think that something is missing. Off unless settings ask for it.',
  },
  'unknown-shortcode': {
    zh: '没有这个短代码，读者只看到其中的文字。',
    en: 'There is no such shortcode, and readers see only the text inside it.',
  },
  'refused-formula': {
    zh: '公式无法排版，读者看到的是源代码。',
    en: 'The formula cannot be set, and readers see its source.',
  },
  'removed-html': {
    zh: '脚本、表单等会运行代码的 HTML 一律去掉，读者看不到。',
    en: 'HTML that runs something, scripts and forms among it, is taken out, and readers do not see it.',
  },
  spacing: {
    zh: '中文与英文、数字之间的空格和标点（由 autocorrect 判断）。默认关闭；打开后 --fix 可以改正正文。',
    en: 'Spaces and punctuation between Chinese and Latin, as autocorrect has them. Off unless settings ask for it; then --fix mends bodies.',
  },
  'unknown-rule': {
    zh: 'check-disable 注释里的规则名不存在，因此什么也没有关闭。',
    en: 'A check-disable comment names a rule that there is none of, so it switches nothing off.',
  },
};
