import { stateColour } from '../look/colours.ts';
import { DayText } from '../shared/day-text.tsx';
import { StateShape } from '../shared/state-shape.tsx';
import classes from './documents.module.css';
import type { Hold } from './judge-hold.ts';

/** "In force" with its shape, colour and last day. */
export function HoldMark({ hold }: { readonly hold: Hold }) {
  return (
    <span className={classes.hold} style={{ color: stateColour(hold.colour) }}>
      <StateShape shape={hold.shape} />
      <b>{hold.word}</b>
      {hold.through !== undefined && (
        <span className={classes.quiet}>
          to <DayText day={hold.through} distance />
        </span>
      )}
    </span>
  );
}
