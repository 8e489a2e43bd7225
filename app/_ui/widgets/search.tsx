import type { Words } from '@/lib/words';
import { SearchForm } from '../search-form';
import { WidgetFrame } from './widget';

export function SearchWidget({ words }: { words: Words }) {
  return (
    <WidgetFrame title={words.search}>
      <SearchForm words={words} />
    </WidgetFrame>
  );
}
