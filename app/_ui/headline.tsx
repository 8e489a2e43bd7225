import { Fragment } from 'react';
import { phrasesOf } from '@/lib/words/phrases';

/** A headline that breaks between its phrases, and inside none of its words. */
export function Headline({ text, language }: { text: string; language: string }) {
  return phrasesOf(text, language).map((phrase, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}
