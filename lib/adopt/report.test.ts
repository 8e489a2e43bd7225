import { expect, test } from 'vitest';
import { type Problem, problemIn } from '../problems/problem';
import { type Adoption, describeAdoption, isLossy } from './report';

const report: Adoption['report'] = {
  articles: 12,
  read: 12,
  removed: 0,
  rebuilt: true,
  problems: [
    problemIn('post/a.md', {
      ...{ rule: 'unknown-shortcode', line: 7, column: 3, found: 'box', data: { name: 'box' } },
    }),
  ],
  refreshed: [],
  causes: [],
  notices: [{ path: 'params.weather', file: 'hugo.toml', line: 4, message: 'is not understood' }],
};

const lost = problemIn('post/a.md', {
  ...{ rule: 'lost-file', line: 8, column: 5, found: 'gone.png', data: { variant: 'picture' } },
});

const nothing = {
  report,
  publishDir: 'public',
  ...{ templates: [], otherFormats: [], missingFiles: [], emptyArticles: [], lostFiles: [] },
  comparisons: [],
};

test('a report names what is served, what differs and what has no effect, with its place', () => {
  const lines = describeAdoption(
    {
      report,
      publishDir: 'docs/',
      templates: ['layouts/shortcodes/box.html'],
      otherFormats: ['content/post/x.org'],
      missingFiles: ['/css/own.css'],
      emptyArticles: ['content/post/empty.md'],
      lostFiles: [lost],
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
  expect(lines).toContain('  /css/own.css');
  expect(lines).toContain('  content/post/empty.md');
  expect(lines.join('\n')).toContain(`
  warning: The shortcode "box" is not known: once in 1 file; expected a shortcode of Hugo; of others only the text inside is shown
    content/post/a.md:7:3: found box
`);
  expect(lines.join('\n')).toContain(`Files that texts name, and that are not there (1):
  warning: A picture is not there: once in 1 file; expected a file beside the text, or in a folder of static files
    content/post/a.md:8:5: found gone.png
`);
  expect(lines).toContain('1 of 3 addresses in docs/ are answered as Hugo has them.');
  expect(lines).toContain('  /海/  Hugo: 海');
  expect(lines).toContain('  /b/  Hugo: B  here: Bee');
});

test('without output of Hugo it says how to get it, and long lists are cut', () => {
  const templates = ['a.html', 'b.html', 'c.html'];
  const lines = describeAdoption({ ...nothing, templates, comparisons: undefined }, 2);
  expect(lines).toContain('  … and 1 more; --all lists every one');
  expect(lines.at(-1)).toContain('run "hugo" there');
});

const problem = problemIn('a.md', { rule: 'yaml-comment', line: 7, column: 3, found: 'x' });

test('a kind of problem is told once, errors first, with its first places', () => {
  const many = Array.from({ length: 9 }, (_, line) => ({
    ...problem,
    path: `a${line % 2}.md`,
    line,
  }));
  const lost: Problem = { ...problem, severity: 'error', rule: 'yaml-tab' };
  const problems = [...many, lost];
  const lines = describeAdoption({ ...nothing, report: { ...report, problems } }, 20).join('\n');
  expect(lines.indexOf('error: A tab indents a line: once')).toBeGreaterThan(0);
  expect(lines.indexOf('9 times in 2 files')).toBeGreaterThan(
    lines.indexOf('error: A tab indents a line: once'),
  );
  expect(lines.match(/content\/a\d/g)).toHaveLength(3);
});

test('warnings and settings are no loss; errors and files that are not there are', () => {
  const missing = { address: '/a/', result: 'missing' as const, hugo: '', here: '' };
  expect(isLossy({ ...nothing, templates: ['x.html'] })).toBe(false);
  expect(isLossy({ ...nothing, otherFormats: ['x.org'] })).toBe(true);
  expect(isLossy({ ...nothing, missingFiles: ['/a.css'] })).toBe(true);
  expect(isLossy({ ...nothing, comparisons: [missing] })).toBe(true);
  const style = { ...missing, address: '/css/style.css' };
  expect(isLossy({ ...nothing, comparisons: [style] })).toBe(false);
  expect(isLossy({ ...nothing, comparisons: undefined })).toBe(false);
});
