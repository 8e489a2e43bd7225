import { expect, test } from 'vitest';
import { closingSource } from './closing-source';

const TERMS = [{ name: 'qq' }, { name: 'Harbor Daily' }];
const URL = 'https://example.org/a?b=c';

test.each([
  [`Text.\n\n[qq](${URL})`, URL],
  [`Text.\n\n  [Harbor Daily](${URL})  \n\n`, URL],
  [`[qq](${URL})`, URL],
  [`Text.\n\nMore at [qq](${URL})`, ''],
  [`[qq](${URL})\n\nText.`, ''],
  [`Text.\n\n[elsewhere](${URL})`, ''],
  ['Text.\n\n[qq](/news/1/)', ''],
  ['Text.\n\n[qq](javascript:alert(1))', ''],
  ['', ''],
])('%j was taken from %j', (body, source) => {
  expect(closingSource(body, TERMS)).toBe(source);
});
