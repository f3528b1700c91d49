import { stateColour } from '../look/colours.ts';
import { StateShape } from './state-shape.tsx';
import type { StateWords } from './state-words.ts';
import classes from './status-mark.module.css';

interface StateMarkProps {
  readonly words: StateWords;
  /** Only the shape; the word goes to assistive technology. */
  readonly bare?: boolean | undefined;
  readonly size?: number | undefined;
}

/** A state as word, shape and colour: the colour is never alone. */
export function StateMark({ words, bare = false, size = 14 }: StateMarkProps) {
  return (
    <span className={classes.mark} style={{ color: stateColour(words.colour) }}>
      <StateShape shape={words.shape} size={size} />
      <span className={bare ? 'visually-hidden' : undefined}>{words.word}</span>
    </span>
  );
}
