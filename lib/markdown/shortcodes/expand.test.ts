import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderBody } from '../render';
import { extractText } from '../text';
import { expandShortcodes, listReferences, listUnknownShortcodes, placeShortcodes } from './expand';
import { TOKEN } from './tokens';

const context = {
  ref: (path: string) => (path === 'post/a.md' ? '/post/a/' : undefined),
  param: (name: string) => ({ city: 'Old <Quay>' })[name],
};

function html(body: string): string {
  return renderBody(body, { math: false, shortcodes: context }).html.trim();
}

test.each([
  ['{{< figure src="/a.png" alt="A" caption="*Fog* & [sea](/s/)" link="/b/" >}}', '<figure><a'],
  ['{{< figure src="/a.png" title="T" attr="Jo" attrlink="https://jo.example/" >}}', 'Jo</a>'],
  ['{{< highlight go "linenos=table" >}}\nx := "<b>"\n\ny\n{{< /highlight >}}', 'language-go'],
  ['[Next]({{< relref "post/a.md#part" >}})', 'href="/post/a/#part"'],
  ['[Next]({{< ref path="post/a.md" lang="en" >}})', 'href="/post/a/"'],
  ['{{< youtube w7Ft2ymGmfc >}}', 'https://www.youtube.com/watch?v=w7Ft2ymGmfc'],
  ['{{< youtube id="w7" start=30 >}}', 'start=30'],
  ['{{< vimeo 146022717 >}}', 'https://vimeo.com/146022717'],
  [
    '{{< tweet user="SanDiegoZoo" id="1453110110599868418" >}}',
    'x.com/i/status/1453110110599868418',
  ],
  ['{{< x user="a" id="20" >}}', 'x.com/i/status/20'],
  ['{{< instagram CxOWiQNP2MO >}}', 'https://www.instagram.com/p/CxOWiQNP2MO/'],
  ['{{< gist jmooring 50a7482715eac222e230d1e64dd9a89b >}}', 'gist.github.com/jmooring/50a7'],
  ['In {{< param city >}}.', 'Old &#x3C;Quay>'],
  [
    '{{< details summary="More" open=true >}}\n- **one**\n{{< /details >}}',
    '<summary>More</summary>',
  ],
  ['{{% details "More" %}}\n**one**\n{{% /details %}}', '<strong>one</strong>'],
])('%s', (body, part) => {
  expect(html(body)).toContain(part);
  expect(html(body)).not.toContain('{{');
});

test('a QR code is a picture that says what it holds', () => {
  expect(html('{{< qr text="https://quay.example.org/渡" />}}')).toMatch(
    /^<img src="data:image\/gif;base64,[\w+/]+=*" alt="https:\/\/quay\.example\.org\/渡" width="\d+"/,
  );
  expect(html(`{{< qr >}}${'long '.repeat(900)}{{< /qr >}}`)).toContain('<code>long long');
});

test('no other data can stand in a text', () => {
  const sources = ['data:text/html,x', 'data:application/xhtml+xml,x', ' data:text/xml,x'];
  for (const source of sources) {
    for (const tag of ['img', 'video', 'audio']) {
      expect(html(`<${tag} src="${source}"></${tag}>`)).not.toContain('data:');
    }
  }
});

test('what is nested is done from the inside out', () => {
  const body =
    '{{< details "A" >}}{{< details "B" >}}x {{< param city >}}{{< /details >}}{{< /details >}}';
  expect(html(body)).toMatch(/A<\/summary>[\s\S]*B<\/summary>[\s\S]*Old/);
  expect(html(body).match(/<\/details>/g)).toHaveLength(2);
});

test('code is shown without what its shortcode is indented by', () => {
  const code = '{{< highlight sh >}}\n  a\n    b\n  {{< /highlight >}}';
  for (const mark of ['  ', '- ']) expect(html(mark + code)).toContain('>a\n  b\n</code>');
});

test('what is escaped is shown as it is written', () => {
  expect(expandShortcodes('`{{</* figure src="a" */>}}` {{%/* x */%}}')).toBe(
    '`{{< figure src="a" >}}` {{% x %}}',
  );
});

test('of what the site made for itself the text stays, and the place is known', () => {
  const body = 'A {{< box "red" >}}**kept**{{< /box >}} B {{% tick %}}\n{{< badge />}}';
  expect(html(body)).toBe('<p>A <strong>kept</strong> B</p>');
  expect(listUnknownShortcodes(body)).toEqual([
    { name: 'box', offset: 2 },
    { name: 'tick', offset: body.indexOf('{{% tick') },
    { name: 'badge', offset: body.indexOf('{{< badge') },
  ]);
});

test('references, and the text that a search finds', () => {
  expect(
    listReferences('{{< ref "a.md#b" >}} {{% relref "#own" %}} {{< figure src="x" >}}'),
  ).toEqual([{ page: 'a.md', language: '', offset: 0 }]);
  expect(
    extractText('{{< figure src="/a.png" caption="Fog" >}} and {{< box >}}sea{{< /box >}}'),
  ).toBe('Fog and sea');
  expect(
    extractText('{{< figure src="/a" caption="my_long_name, *so* [b](/c)" attr="_A_" >}}'),
  ).toBe('my_long_name, so b A');
});

test('no text breaks it', () => {
  const piece = fc.constantFrom(
    ...[
      '{{<',
      '{{%',
      '>}}',
      '%}}',
      ' box',
      ' /box',
      '/',
      '"',
      '`',
      '/*',
      '*/',
      '=',
      'a',
      '\n',
      'figure',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const body = pieces.join('');
      expect(typeof expandShortcodes(body)).toBe('string');
      const { text, parts } = placeShortcodes(body);
      expect(text.match(TOKEN)?.length ?? 0).toBeLessThanOrEqual(parts.length);
      expect(html(body)).not.toMatch(/\p{Noncharacter_Code_Point}/u);
      expect(typeof extractText(body)).toBe('string');
    }),
  );
});
