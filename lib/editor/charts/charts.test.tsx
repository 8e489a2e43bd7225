import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Bars } from './bars';
import { Columns } from './columns';

const numbers = (svg: string, name: string) =>
  Array.from(svg.matchAll(new RegExp(`<rect[^>]* ${name}="([\\d.]+)"`, 'g')), ([, value]) =>
    Number(value),
  );
const named = (counts: number[]) => counts.map((count, index) => ({ name: `n${index}`, count }));

test('the tallest column fills the chart, the others stand on its ground', () => {
  const svg = renderToStaticMarkup(<Columns title="A day" values={named([0, 1, 200, 100])} />);
  expect(svg).toContain('role="img"');
  expect(svg).toContain('<title>A day</title>');
  expect(svg).toContain('viewBox="0 0 40 100"');
  const heights = numbers(svg, 'height');
  expect(heights).toEqual([0, 2, 100, 50]);
  expect(numbers(svg, 'y')).toEqual(heights.map((height) => 100 - height));
  expect(numbers(svg, 'x')).toEqual([1, 11, 21, 31]);
});

test('where there is nothing, nothing stands', () => {
  const svg = renderToStaticMarkup(<Columns title="None" values={named([0, 0])} />);
  expect(numbers(svg, 'height')).toEqual([0, 0]);
});

test('bars are as long as their numbers, and have their names', () => {
  const values = [
    { name: '港口 <&>', count: 1500 },
    { name: 'tram', count: 375 },
  ];
  const svg = renderToStaticMarkup(
    <Bars title="Sections" values={values} number={(value) => value.toLocaleString('en')} />,
  );
  expect(svg).toContain('<text y="14">港口 &lt;&amp;&gt;</text>');
  expect(svg).toContain('>1,500</text>');
  expect(numbers(svg, 'width')).toEqual([320, 320, 320, 80]);
});

test('a long name is cut, that of CJK after half as many characters', () => {
  const long = (name: string) =>
    renderToStaticMarkup(<Bars title="" values={[{ name, count: 1 }]} number={String} />);
  expect(long('a'.repeat(37))).toContain(`>${'a'.repeat(36)}…<`);
  expect(long('港'.repeat(19))).toContain(`>${'港'.repeat(18)}…<`);
  expect(long('港'.repeat(18))).not.toContain('…');
});
