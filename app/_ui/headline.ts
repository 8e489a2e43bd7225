import { escapeHtml } from '@/lib/markdown/escape';
import { phrasesOf } from '@/lib/words/phrases';

/**
 * What an element is given that shows a headline, which breaks between its phrases, and inside none
 * of its words. As HTML: as elements the breaks cost as much as the rest of the page.
 */
export function headline(text: string, language: string) {
  const phrases = phrasesOf(text, language).map(escapeHtml);
  return { dangerouslySetInnerHTML: { __html: phrases.join('<wbr>') } };
}
