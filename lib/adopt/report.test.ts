import { expect, test } from 'vitest';
import { type Adoption, describeAdoption } from './report';

const report: Adoption['report'] = {
  articles: 12,
  read: 12,
  removed: 0,
  rebuilt: true,
  problems: [
    {
      path: 'post/a.md',
      line: 7,
      column: 3,
      severity: 'warning',
      message: 'The shortcode "box" is not known',
      found: 'box',
      expected: 'a shortcode of Hugo',
    },
  ],
  refreshed: [],
  causes: [],
  notices: [{ path: 'params.weather', file: 'hugo.toml', line: 4, message: 'is not understood' }],
};

test('a report names what is served, what differs and what has no effect, with its place', () => {
  const lines = describeAdoption(
    {
      report,
      templates: ['layouts/shortcodes/box.html'],
      otherFormats: ['content/post/x.org'],
      comparisons: [
        { address: '/a/', result: 'same', hugo: '', here: '' },
        { address: '/%E6%B5%B7/', result: 'missing', hugo: '海', here: '' },
        { address: '/b/', result: 'title', hugo: 'B', here: 'Bee' },
      ],
    },
    20,
  );
  expect(lines).toContain('12 articles can be served.');
  expect(lines).toContain('  hugo.toml:4: params.weather: is not understood');
  expect(lines).toContain('  layouts/shortcodes/box.html');
  expect(lines).toContain('  content/post/x.org');
  expect(lines.join('\n')).toContain('content/post/a.md:7:3: The shortcode "box" is not known');
  expect(lines).toContain('1 of 3 addresses in public/ are answered as Hugo has them.');
  expect(lines).toContain('  /海/  Hugo: 海');
  expect(lines).toContain('  /b/  Hugo: B  here: Bee');
});

test('without output of Hugo it says how to get it, and long lists are cut', () => {
  const templates = ['a.html', 'b.html', 'c.html'];
  const lines = describeAdoption(
    { report, templates, otherFormats: [], comparisons: undefined },
    2,
  );
  expect(lines).toContain('  … and 1 more; --all lists every one');
  expect(lines.at(-1)).toContain('run "hugo" there');
});
