import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseText, testSite } from '../../content/test-site';
import { checkArticle } from './check-article';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('---\n', 'title: ', '**', '\\*', '&amp;quot;', '&', ': ', '\n', '\t', '- ', '“'),
  fc.constantFrom('[', '{', '"', "'", '#', '<div>', '`', '$', '{{<', '…', 'summary: ', '中文'),
);

test('no text makes a check fail or lose its place', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('').replace(/\r\n?/g, '\n').replaceAll('\0', '');
      const { article, problems } = parseText(text);
      const lines = text.replace(/^\uFEFF/, '').split('\n');
      for (const problem of [
        ...problems,
        ...checkArticle({ text, article, site: testSite, now: 0 }),
      ]) {
        const { line, column, endLine, endColumn } = problem;
        expect(line).toBeGreaterThan(0);
        expect(endLine).toBeLessThanOrEqual(lines.length);
        expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
        expect(endColumn - 1).toBeLessThanOrEqual(lines[endLine - 1]?.length ?? -1);
        expect(endLine > line || endColumn >= column).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
