import { getStrings } from '@/lib/words';
import { SearchForm } from '../search-form';
import { WidgetFrame } from './widget';

export function SearchWidget({ language }: { language: string }) {
  return (
    <WidgetFrame title={getStrings(language).search}>
      <SearchForm language={language} />
    </WidgetFrame>
  );
}
