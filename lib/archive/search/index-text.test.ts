import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../folding/fold';
import { indexText } from './index-text';
import { pairs, splitRuns, tokensBehind } from './tokens';

describe('indexText', () => {
  test.each([
    ['台积电', '台积 积电 电'],
    ['臺積電', '台积 积电 电'],
    ['AI芯片, 2026年', 'ai 芯 芯片 片 2026 年'],
    ['ＡＩ　２０２６年', 'ai 2026 年'],
    ['Don’t stop', 'don t stop'],
    ['中', '中'],
    ['Crème BRÛLÉE, x\u0301, Ünïcödé', 'creme brulee x unicode'],
    ['Tiếng Việt, Ἀθῆναι, İstanbul', 'tieng viet αθηναι istanbul'],
    ['й が हिन्दी', 'й が हिंदी'],
    ['Café Nguyễn, naïve', 'cafe nguyen naive'],
    ['й Ёё が', 'й ее が'],
    ['日本語とカタカナ', '日本 本语 语と とカ カタ タカ カナ ナ'],
    ['한국어', '한국 국어 어'],
    ['「引号」，标点。', '引号 号 标点 点'],
    ['C++ und C#, C++17', 'c ＋＋ und c ＃ c ＋＋ 17'],
    ['.NET, ASP.NET, Node.js 3.14', '． net asp ． net node ． js 3 14'],
    ['AT&T, R & D, a + b, #1, end. Next...and', 'at ＆ t r d a b 1 end next ． and'],
    ['Disney+ 1+1 18+ C#8 C#语言', 'disney ＋ 1 1 18 ＋ c 8 c ＃ 语 语言 言'],
    ['ข้าวผัด', 'ข้า าว วผั ผัด ด'],
    ['ที่AI', 'ที่ ai'],
    ['ສະບາຍດີ', 'ສະ ະບ ບາ າຍ ຍດີ ດີ'],
    ['កម្ពុជា', 'កម្ ម្ពុ ពុជា ជា'],
    ['မြန်မာ', 'မြန် န်မာ မာ'],
    ['བོད་ཡིག', 'བོད ཡིག'],
    ['한국 한국', '한국 국 한국 국'],
    ['ｶﾞｽ ガス か\u3099', 'ガス ス ガス ス が'],
    ['字\u0301字', '字字 字'],
    ['', ''],
  ])('%s becomes %s', (text, tokens) => {
    expect(indexText(text).replace(/ ?\ue000.*/, '')).toBe(tokens);
  });

  test('every two neighbouring Chinese characters are a token, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = indexText(text).split(' ');
        for (const run of splitRuns(fold(text)).filter(({ kind }) => kind === 'pairs')) {
          for (const pair of pairs(run.text)) expect(tokens).toContain(pair);
        }
      }),
    );
  });
});

test('what is written at once is what tokens are', () => {
  const part = fc.constantFrom(
    ...'夜渡江',
    '𠮷',
    'ข้า',
    'か\u3099',
    'ab',
    '5',
    'c++',
    '.net',
    ' ',
    '，',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const runs = splitRuns(fold(parts.join('')));
      const tokens = runs.flatMap((run, place) => tokensBehind(runs[place - 1], run)).join(' ');
      expect(indexText(parts.join('')).replace(/ ?\ue000.*/, '')).toBe(tokens);
    }),
  );
});

test('a text of any length is written', () => {
  const text = '夜渡江'.repeat(50_000);
  expect(indexText(text)).toHaveLength(150_000 * 3 - 2 + ' \ue000 夜 渡 江'.length);
  expect(indexText('夜渡')).toBe('夜渡 渡 \ue000 夜 渡');
});

test('the characters of CJK stand behind the tokens, each once', () => {
  expect(indexText('夜渡, ferry: 渡口')).toBe('夜渡 渡 ferry 渡 渡口 口 \ue000 夜 渡 口');
  expect(indexText('night ferry')).toBe('night ferry');
});
