import { Tooltip } from '@mantine/core';
import type { RotationStatus, VerdictStatus } from '../../core/requirements/verdict.ts';
import { StateMark } from './state-mark.tsx';
import { ROTATION_WORDS, type StateWords, VERDICT_WORDS } from './state-words.ts';

type StatusMarkProps = {
  /** The sentence shown on hover and focus: the verdict's reason. */
  readonly reason?: string | undefined;
  /** Only the shape, for cells of a matrix; the word goes to assistive technology. */
  readonly bare?: boolean | undefined;
  readonly size?: number | undefined;
} & ({ readonly status: VerdictStatus } | { readonly rotation: RotationStatus });

function wordsOf(props: StatusMarkProps): StateWords {
  return 'status' in props ? VERDICT_WORDS[props.status] : ROTATION_WORDS[props.rotation];
}

/** A state as word, shape and colour, the same on every screen. */
export function StatusMark(props: StatusMarkProps) {
  const mark = <StateMark words={wordsOf(props)} bare={props.bare} size={props.size} />;
  if (props.reason === undefined || props.reason === '') return mark;
  return (
    <Tooltip label={props.reason} withArrow>
      {mark}
    </Tooltip>
  );
}
