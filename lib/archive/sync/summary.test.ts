import { describe, expect, test } from 'vitest';
import { parseText, testSite } from '../../content/test-site';
import { readSummary } from './summary';

const BODY = 'The first sentence is short. The second one is a little longer than that.';

function summaryOf(summary: string, body = BODY, title = 'A title') {
  const front = JSON.stringify({ title, summary }).replaceAll('\n', ' ');
  return readSummary(parseText(`${front}\n\n${body}`, 'en/a.md').article, testSite);
}

describe('a summary that says something stays', () => {
  test.each([
    ['Trains run again.'],
    ['列车恢复运行'],
    ['他说：“我们再等等……”'],
    ['He waited....'],
    ['A … B: more than that'],
    ['A title, and more'],
    ['Version 1.0'],
  ])('%s', (summary) => {
    expect(summaryOf(summary)).toEqual({ excerpt: summary, isSummary: true });
  });
});

describe('one that was cut off, or says nothing, gives way to the body', () => {
  test.each([
    ['The first sentence is sho...'],
    ['The first sentence is sho…'],
    ['The first sentence […]'],
    ['The first sentence [...]'],
    ['The first sentence (…)'],
    ['The first sentence... Read more'],
    ['第一句话…阅读全文'],
    ['The first sentence [&amp;#8230;] '],
    ['...'],
    ['—'],
    ['　'],
    ['A title'],
    ['A Title.'],
  ])('%s', (summary) => {
    expect(summaryOf(summary)).toEqual({ excerpt: BODY, isSummary: false });
  });

  test('which is shown by whole sentences', () => {
    const long = `${'One more word of many. '.repeat(20)}An end.`;
    expect(summaryOf('One more...', long).excerpt).toMatch(/^(?:One more word of many\. ?){14}$/);
    const chinese = `${'第一句说了些什么。'.repeat(30)}完。`;
    expect(summaryOf('第一句…', chinese).excerpt).toMatch(/^(?:第一句说了些什么。)+$/);
  });

  test('without the title that the body repeats', () => {
    expect(summaryOf('A title…', `A title\n\n${BODY}`).excerpt).toBe(BODY);
  });

  test('with the title that begins a sentence', () => {
    const body = 'A title is what a text is called by.';
    expect(summaryOf('', body).excerpt).toBe(body);
    expect(summaryOf('', `**A title**\n${body}`).excerpt).toBe(body);
  });

  test('unless the body has no text', () => {
    const summary = 'All there is...';
    expect(summaryOf(summary, '![](a.png)')).toEqual({ excerpt: summary, isSummary: true });
  });
});
