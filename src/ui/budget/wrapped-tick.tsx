import { CHART_TEXT } from './chart-style.ts';

const MOST_LETTERS = 22;

/** Words of a name in at most two lines; what does not fit ends in an ellipsis. */
export function wrapName(name: string): string[] {
  const lines: string[] = [''];
  for (const word of name.split(' ')) {
    const last = lines.length - 1;
    const joined = `${lines[last]} ${word}`.trim();
    if (joined.length <= MOST_LETTERS || lines[last] === '') lines[last] = joined;
    else lines.push(word);
  }
  const [first = '', second] = lines;
  if (second === undefined) return [first];
  const rest = lines.slice(1).join(' ');
  return [
    first,
    rest.length > MOST_LETTERS ? `${rest.slice(0, MOST_LETTERS - 1).trimEnd()}…` : rest,
  ];
}

interface WrappedTickProps {
  /** Given by the axis. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: string };
}

/** A name beside its bar, over two lines where it is long. */
export function WrappedTick({ x = 0, y = 0, payload }: WrappedTickProps) {
  const lines = wrapName(payload?.value ?? '');
  return (
    <text
      x={Number(x)}
      y={Number(y)}
      textAnchor="end"
      fontSize={CHART_TEXT.fontSize}
      fill="var(--mantine-color-text)"
    >
      {lines.map((line, index) => (
        <tspan
          key={line}
          x={Number(x) - 4}
          dy={index === 0 ? (lines.length === 1 ? '0.35em' : '-0.25em') : '1.15em'}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
