import { expect, test } from 'vitest';
import { countableQuery } from './countable-query';

test.each([
  ['  Night   FERRY ', 'night ferry'],
  ['臺灣渡輪', '台湾渡轮'],
  ['ＡＩ 2026-08', 'ai 2026-08'],
])('%j is counted as %j', (written, counted) => {
  expect(countableQuery(written)).toBe(counted);
});

test.each([
  '',
  'someone@example.org',
  'mail someone＠example.org',
  '13800138000',
  '１３８００１３８０００ 张三',
  '+49 170 12',
  '2026',
  '110101199003071234',
  'a'.repeat(41),
])('%j is not counted', (written) => {
  expect(countableQuery(written)).toBeUndefined();
});
