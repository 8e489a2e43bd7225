import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrasesOf } from './phrases';

test.each([
  [
    '图书馆机器人“阿页”上岗一年：上架四万册',
    ['图书馆', '机器人', '“阿页”', '上岗', '一年：', '上架', '四万册'],
  ],
  ['特斯拉官宣！9月3日在奥斯汀举行', ['特斯拉官宣！', '9月3日', '在奥斯汀', '举行']],
  ['夜渡重新开船：23:40，旧码头见', ['夜渡', '重新开船：', '23:40，', '旧码头见']],
  ['把 4K 生图门槛打下来', ['把 ', '4K ', '生图', '门槛打', '下来']],
  ['海草床五年普查，三百一十万株', ['海草床', '五年', '普查，', '三百一十万株']],
  ['A+H 布局与Cybercab', ['A+H ', '布局', '与Cybercab']],
  ['【新股IPO】彤程新材料', ['【新股', 'IPO】', '彤程', '新材料']],
])('%s', (text, phrases) => {
  expect(phrasesOf(text, 'zh-CN')).toEqual(phrases);
});

test('what is written with spaces is left as it is', () => {
  for (const text of ['The Night Ferry Sails Again', '서울의 밤 배가 다시 뜬다', '', '—']) {
    expect(phrasesOf(text, 'en')).toEqual([text]);
  }
});

test('whatever the text, nothing is lost, no punctuation begins a line, no end is lonely', () => {
  const parts = fc.constantFrom(
    ...'港口的潮水，今天晚来了五十分钟。“（）”！23:40 A的は「」、'.split(''),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (characters) => {
      const text = characters.join('');
      const phrases = phrasesOf(text, 'zh-CN');
      expect(phrases.join('')).toBe(text);
      for (const phrase of phrases.slice(1)) expect(phrase).not.toMatch(/^[，。！、）”」]/);
      const end = phrases.at(-1)?.replace(/[\p{P}\s]/gu, '') ?? '';
      if (phrases.length > 1) expect([...end].length).toBeGreaterThan(1);
    }),
  );
});
