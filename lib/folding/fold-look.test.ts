import { describe, expect, test } from 'vitest';
import { foldLook } from './fold-look';

describe('two spellings of a term are', () => {
  test.each([
    ['ＡＩ', 'AI'],
    ['人工智慧', '人工 智慧'],
    ['台灣', '台湾'],
    ['Open-AI', 'OpenAI'],
    ['machine learning', 'Machine_Learning'],
    ['elections', 'Election'],
    ['Cities', 'city'],
    ['Café', 'cafe'],
    ['A.I.', 'AI'],
    ['U.S. economy', 'US economy'],
    ['亞馬遜·貝佐斯', '亚马逊贝佐斯'],
  ])('the same: %s, %s', (one, other) => {
    expect(foldLook(one)).toBe(foldLook(other));
  });

  test.each([
    ['C', 'C++'],
    ['2024-1', '20241'],
    ['news', 'new'],
    ['iPhone 14', 'iPhone 15'],
    ['北京', '南京'],
    ['US', 'U'],
    ['Node.js', 'Nodejs'],
    ['.NET', 'net'],
    ['人工智能', '人工智慧'],
  ])('two: %s, %s', (one, other) => {
    expect(foldLook(one)).not.toBe(foldLook(other));
  });
});
