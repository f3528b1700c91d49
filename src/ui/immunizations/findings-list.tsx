import type { RecordFinding } from '../../core/immunizations/record-finding.ts';
import type { StateColour } from '../look/colours.ts';
import { stateColour } from '../look/colours.ts';
import { StateShape } from '../shared/state-shape.tsx';
import { SourceLine } from '../verdicts/source-line.tsx';
import { VerdictWords } from '../verdicts/verdict-words.tsx';
import classes from './immunizations.module.css';

const SEVERITY = {
  error: { word: 'Does not count', shape: 'cross', colour: 'bad' },
  warning: { word: 'To check', shape: 'triangle', colour: 'warn' },
  info: { word: 'Good to know', shape: 'dotted', colour: 'quiet' },
} as const satisfies Record<
  RecordFinding['severity'],
  { word: string; shape: string; colour: StateColour }
>;

/** Findings beside what they concern: what is so, what to do, and the page it rests on. */
export function FindingsList({ findings }: { readonly findings: readonly RecordFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.entries.join(' ')}`}>
          <FindingMark severity={finding.severity} />
          <VerdictWords parts={finding.parts} />
          <SourceLine source={finding.source} />
        </li>
      ))}
    </ul>
  );
}

/** The weight of a finding as word, shape and colour; alone in a cell the word is only read out. */
export function FindingMark(props: {
  readonly severity: RecordFinding['severity'];
  readonly bare?: boolean;
}) {
  const { word, shape, colour } = SEVERITY[props.severity];
  return (
    <span className={classes.mark} style={{ color: stateColour(colour) }}>
      <StateShape shape={shape} size={13} />
      <span className={props.bare === true ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}
