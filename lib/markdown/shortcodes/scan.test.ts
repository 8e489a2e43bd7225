import { expect, test } from 'vitest';
import { scanShortcodes } from './scan';

function list(body: string) {
  return scanShortcodes(body).map((tag) =>
    'kind' in tag ? [tag.kind, tag.name, Object.fromEntries(tag.args)] : tag.text,
  );
}

test.each([
  [
    '{{< a >}}{{</a>}}{{% b/c /%}}',
    [
      ['open', 'a', {}],
      ['close', 'a', {}],
      ['single', 'b/c', {}],
    ],
  ],
  ['{{< a "x >}} y" B=`{{< "` c=1 >}}', [['open', 'a', { 0: 'x >}} y', b: '{{< "', c: '1' }]]],
  ['{{< a "x\\"y\\nz" >}}', [['open', 'a', { 0: 'x"y\nz' }]]],
  ['{{< a {{< b >}}', [['open', 'b', {}]]],
  ['{{< a "{{< b >}}', [['open', 'b', {}]]],
  ['{{< a %}} {{< b >}}', [['open', 'b', {}]]],
  [`{{< a ${'x'.repeat(1001)} >}}{{< b >}}`, [['open', 'b', {}]]],
  ['{{</* a "b" */>}} {{%/*/a*/%}}', ['{{< a "b" >}}', '{{%/a%}}']],
  ['{{< >}} {{< / >}} {{ .a }} {{</* a >}} {{< a */>}}', []],
])('%s', (body, tags) => {
  expect(list(body)).toEqual(tags);
});
