import type { Counted } from '../questions/counts';

const WIDTH = 320;
const ROW = 34;
const BAR = 6;
/** How many Latin letters wide a name may be; those of CJK are as wide as two. */
const LONGEST = 36;

/** Numbers of things that have names, each with a bar below its name. */
export function Bars({
  title,
  values,
  number,
}: {
  title: string;
  values: Counted[];
  number: (value: number) => string;
}) {
  const most = Math.max(1, ...values.map(({ count }) => count));
  return (
    <svg className="bars" role="img" viewBox={`0 0 ${WIDTH} ${values.length * ROW}`}>
      <title>{title}</title>
      {values.map(({ name, count }, index) => (
        <g key={name} transform={`translate(0 ${index * ROW})`}>
          <text y="14">{cut(name)}</text>
          <text x={WIDTH} y="14" textAnchor="end">
            {number(count)}
          </text>
          <rect className="ground" y="20" width={WIDTH} height={BAR} />
          <rect y="20" width={Math.round((count / most) * WIDTH)} height={BAR} />
        </g>
      ))}
    </svg>
  );
}

function cut(name: string): string {
  let width = 0;
  const shown = Array.from(name).filter((letter) => {
    width += /[\u1100-\uffdc]|\p{Extended_Pictographic}/u.test(letter) ? 2 : 1;
    return width <= LONGEST;
  });
  return width > LONGEST ? `${shown.join('')}…` : name;
}
