import { Fragment } from 'react';
import type { Mark } from '@/lib/archive';
import { splitMarks } from './split-marks';

/** A headline that breaks between its phrases, with what was sought marked in it. */
export function MarkedHeadline({ marks, language }: { marks: Mark[]; language: string }) {
  return splitMarks(marks, language).map(({ text, hit, ends }, index) => (
    <Fragment key={index}>
      {hit ? <mark>{text}</mark> : text}
      {ends && <wbr />}
    </Fragment>
  ));
}
