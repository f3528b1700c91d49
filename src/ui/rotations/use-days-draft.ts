import { useEffect, useRef, useState } from 'react';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { Day } from '../../core/shared/day.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';

/** The first and the last day of a rotation. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/**
 * Days of a rotation that are typed in and not saved yet, so that what they change is seen first. Whoever
 * leaves the rotation with them has them saved, as every other field is; days that came otherwise
 * meanwhile, by Undo or by a drag, are followed.
 */
export function useDaysDraft({ id, start, end }: Rotation) {
  const [draft, setDraft] = useState<Days>();
  const { run, fault, busy } = useChange(client.rotations.save);
  const waiting = useRef<Days>(undefined);
  waiting.current = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other stored days are followed
  useEffect(() => setDraft(undefined), [start, end]);
  const latest = useRef(run);
  latest.current = run;
  useEffect(
    () => () => {
      if (waiting.current !== undefined) void latest.current({ id, ...waiting.current });
    },
    [id],
  );

  function change(days: Days): void {
    setDraft(days.start === start && days.end === end ? undefined : days);
  }

  function putBack(): void {
    waiting.current = undefined;
    setDraft(undefined);
  }

  async function save(): Promise<void> {
    if (draft === undefined) return;
    waiting.current = undefined;
    await run({ id, ...draft });
  }

  return { draft, change, putBack, save, fault, busy };
}

export type DaysDraft = ReturnType<typeof useDaysDraft>;
