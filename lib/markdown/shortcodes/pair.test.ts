import { expect, test } from 'vitest';
import { pairTags } from './pair';
import { scanShortcodes } from './scan';

test.each([
  [
    '{{< a >}}{{< a >}}{{< /a >}}{{< /a >}}',
    [
      [0, 3],
      [1, 2],
    ],
  ],
  ['{{< a >}}{{< b >}}{{< /a >}}{{< /b >}}', [[0, 2]]],
  ['{{< a >}}{{< a >}}{{< /a >}}', [[1, 2]]],
  ['{{< /a >}}{{< a />}}{{< a >}}', []],
])('%s', (body, pairs) => {
  expect([...pairTags(scanShortcodes(body))].sort()).toEqual(pairs);
});
