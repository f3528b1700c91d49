import { chartColour } from '../look/colours.ts';

const BARS = [
  { y: 8, parts: [150, 60, 40] },
  { y: 38, parts: [110, 90] },
  { y: 68, parts: [70, 30, 26, 20] },
];
const COLOURS = ['blue', 'orange', 'sky', 'green'] as const;

/** What the cost chart will look like. */
export function EmptySketch() {
  return (
    <svg viewBox="0 0 300 96" width="100%" aria-hidden="true">
      {BARS.map(({ y, parts }) =>
        parts.map((width, index) => (
          <rect
            key={`${y}-${width}`}
            x={10 + parts.slice(0, index).reduce((sum, part) => sum + part, 0)}
            y={y}
            width={width - 2}
            height={18}
            fill={chartColour(COLOURS[index] ?? 'blue')}
          />
        )),
      )}
    </svg>
  );
}
