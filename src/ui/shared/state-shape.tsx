import type { Shape } from './state-words.ts';

const ring = <circle cx="8" cy="8" r="5.5" fill="none" strokeWidth="1.6" />;

const DRAWINGS: Readonly<Record<Shape, React.ReactNode>> = {
  filled: <circle cx="8" cy="8" r="6" fill="currentColor" stroke="none" />,
  half: (
    <>
      {ring}
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" stroke="none" />
    </>
  ),
  cross: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" strokeWidth="2.2" />,
  hollow: ring,
  dotted: (
    <>
      {ring}
      <circle cx="8" cy="8" r="1.8" fill="currentColor" stroke="none" />
    </>
  ),
  clock: (
    <>
      {ring}
      <path d="M8 4.8V8l2.4 1.5" fill="none" strokeWidth="1.5" />
    </>
  ),
  dashed: <circle cx="8" cy="8" r="5.5" fill="none" strokeWidth="1.6" strokeDasharray="2.2 2.1" />,
  sent: (
    <>
      {ring}
      <path d="M8 10.8V5.4M5.7 7.6L8 5.3l2.3 2.3" fill="none" strokeWidth="1.5" />
    </>
  ),
  arrow: (
    <>
      {ring}
      <path d="M5.2 8h5.4M8.4 5.7L10.7 8l-2.3 2.3" fill="none" strokeWidth="1.5" />
    </>
  ),
  dash: <path d="M3 8h10" strokeWidth="2.2" />,
  slashed: (
    <>
      {ring}
      <path d="M4.2 11.8l7.6-7.6" strokeWidth="1.6" />
    </>
  ),
  check: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="3.5" fill="currentColor" stroke="none" />
      <path d="M4.8 8.2l2.2 2.2 4.3-4.6" fill="none" strokeWidth="1.8" stroke="var(--sj-surface)" />
    </>
  ),
  triangle: (
    <>
      <path d="M8 2.2L14.3 13.4H1.7z" fill="none" strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M8 6.4v3.2M8 11.3v.2" strokeWidth="1.7" />
    </>
  ),
  stop: (
    <>
      <path
        d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z"
        fill="currentColor"
        stroke="none"
      />
      <path d="M5 8h6" strokeWidth="2" stroke="var(--sj-surface)" />
    </>
  ),
};

/** The drawing of a state in its colour; the word beside it, or a label, says it to everyone. */
export function StateShape({
  shape,
  size = 14,
}: {
  readonly shape: Shape;
  readonly size?: number;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      stroke="currentColor"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[shape]}
    </svg>
  );
}
