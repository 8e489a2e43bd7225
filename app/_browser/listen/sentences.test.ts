import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './sentences';

test.each([
  ['今天下雨。明天呢？好！', ['今天下雨。', '明天呢？', '好！']],
  ['他说：“走吧。”她笑了。', ['他说：“走吧。”', '她笑了。']],
  ['「好。」他走了……天黑了', ['「好。」', '他走了……', '天黑了']],
  ['水位3.5米；风停了。', ['水位3.5米；', '风停了。']],
  ['It rained. It poured! Did it?', ['It rained. ', 'It poured! ', 'Did it?']],
  ['Dr. Li met J. Doe at 5 p.m. on Fig. 3.', ['Dr. Li met J. Doe at 5 p.m. on Fig. 3.']],
  ['U.S. trade fell 3.5%. Next.js rose.', ['U.S. trade fell 3.5%. ', 'Next.js rose.']],
  ['“Wait...” she said. “Why?”', ['“Wait...” she said. ', '“Why?”']],
  ['一行\n二行', ['一行\n', '二行']],
  ['', []],
])('%s', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test('what is too long for an engine is cut where one breathes', () => {
  const pieces = splitSentences(`${'很长的一句话，'.repeat(60)}完。`);
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(240);
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith('，'))).toBe(true);
});

test('the sentences of any text are the text', () => {
  const mark = fc.constantFrom('。', '.', '…', '”', ' ', '，', '\n', '!', 'a', '字', '3', 'Dr');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(mark, { maxLength: 400 }));
  fc.assert(
    fc.property(text, (pieces) => {
      const whole = [pieces].flat().join('');
      const sentences = splitSentences(whole);
      expect(sentences.join('')).toBe(whole);
      expect(sentences).not.toContain('');
    }),
  );
});
