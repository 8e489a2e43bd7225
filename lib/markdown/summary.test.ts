import { describe, expect, test } from 'vitest';
import { summarise } from './summary';

describe('summarise', () => {
  test('takes everything before the divider', () => {
    expect(summarise(`**导语**。\n\n第二段。\n<!--more-->\n其余`)).toBe('导语。 第二段。');
    expect(summarise(`${'word '.repeat(200)}\n<!-- more -->\nrest`).split(' ')).toHaveLength(200);
    expect(summarise('<!--more-->\n正文')).toBe('正文');
  });

  test('leaves a short text whole', () => {
    expect(summarise('Short.')).toBe('Short.');
    expect(summarise('短。')).toBe('短。');
    expect(summarise('')).toBe('');
  });

  test('cuts words at a near sentence end, or else at a word', () => {
    expect(summarise('One two three. Four five six.', { words: 4 })).toBe('One two three. …');
    expect(summarise('One. Two three four, five six', { words: 4 })).toBe('One. Two three four…');
    expect(summarise('word '.repeat(100)).split(' ')).toHaveLength(70);
  });

  test('cuts characters at a near sentence end, or else anywhere but in a word', () => {
    expect(summarise('今天晴。明天有雨', { characters: 6 })).toBe('今天晴。…');
    expect(summarise('他说：“来吧！”然后走了', { characters: 9 })).toBe('他说：“来吧！”…');
    expect(summarise('今天晴。明天有雨，后天有雪', { characters: 9 })).toBe('今天晴。明天有雨…');
    expect(summarise('新的软件叫作 OpenThing 很好用', { characters: 11 })).toBe('新的软件叫作…');
    expect(summarise('𠮷'.repeat(20), { characters: 10 })).toBe(`${'𠮷'.repeat(10)}…`);
    expect(Array.from(summarise('字'.repeat(500)))).toHaveLength(141);
  });

  test('takes whole sentences where they are asked for', () => {
    const whole = (text: string, words: number) =>
      summarise(text, { words, characters: words, whole: true });
    expect(whole('One two three. Four five six.', 4)).toBe('One two three.');
    expect(whole('One two three four five six. Seven eight.', 4)).toBe(
      'One two three four five six.',
    );
    expect(whole('Mr. A. Smith of the U.S. met Dr. Low. They spoke at length.', 9)).toBe(
      'Mr. A. Smith of the U.S. met Dr. Low.',
    );
    expect(whole('今天晴。明天有雨，后天有雪。', 9)).toBe('今天晴。');
    expect(whole('今天没有下雨但是有风。明天有雨', 9)).toBe('今天没有下雨但是有风。');
    expect(whole('没有句号的一段很长很长的文字', 6)).toBe('没有句号的一…');
    expect(whole('短。没有', 6)).toBe('短。没有');
  });

  test('is bounded, whatever stands in the body', () => {
    expect(summarise(`${'word '.repeat(20_000)}<!--more-->`)).toHaveLength(10_000);
    expect(summarise('a'.repeat(300_000))).toBe(`${'a'.repeat(2100)}…`);
    expect(summarise(`${'&amp;'.repeat(300_000)} end`, { words: 10 })).toHaveLength(301);
    expect(summarise(`<!--${'a'.repeat(300_000)}-->\nb`).length).toBeLessThan(3000);
  });
});
