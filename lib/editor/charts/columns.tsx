import type { Counted } from '../questions/counts';

const WIDTH = 10;
const GAP = 2;
const HEIGHT = 100;
/** What is there at all can be seen. */
const LEAST = 2;

/** Numbers in the order of time, as columns that are as wide as there is room. */
export function Columns({ title, values }: { title: string; values: Counted[] }) {
  const most = Math.max(1, ...values.map(({ count }) => count));
  return (
    <svg
      className="columns"
      role="img"
      viewBox={`0 0 ${values.length * WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <title>{title}</title>
      {values.map(({ name, count }, index) => {
        const height = count === 0 ? 0 : Math.max(LEAST, (count / most) * HEIGHT);
        return (
          <rect
            key={name}
            x={index * WIDTH + GAP / 2}
            y={round(HEIGHT - height)}
            width={WIDTH - GAP}
            height={round(height)}
          />
        );
      })}
    </svg>
  );
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
