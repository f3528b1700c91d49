import { useEffect, useRef } from 'react';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { Day } from '../../core/shared/day.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useHeld } from '../data/use-held.ts';

/** The first and the last day of a rotation. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** Days that were typed in, and the stored ones that they were typed over. */
interface TypedDays extends Days {
  readonly over: Days;
}

/**
 * Days of a rotation that are typed in and not saved yet, so that what they change is seen first. They
 * outlive a reload; whoever leaves the rotation with them has them saved, as every other field is; days
 * that came otherwise meanwhile, by Undo or by a drag, are followed.
 */
export function useDaysDraft({ id, start, end }: Rotation) {
  const [typed, setTyped] = useHeld<TypedDays | undefined>(`days of ${id}`, undefined, {
    isTyped: false,
  });
  const { run, fault, busy } = useChange(client.rotations.save);
  const isOver = typed?.over.start === start && typed.over.end === end;
  const draft: Days | undefined = isOver ? { start: typed.start, end: typed.end } : undefined;
  const waiting = useRef<Days>(undefined);
  waiting.current = draft;
  const latest = useRef(run);
  latest.current = run;
  useEffect(
    () => () => {
      if (waiting.current !== undefined) void latest.current({ id, ...waiting.current });
    },
    [id],
  );

  function change(days: Days): void {
    const isStored = days.start === start && days.end === end;
    setTyped(isStored ? undefined : { ...days, over: { start, end } });
  }

  function putBack(): void {
    waiting.current = undefined;
    setTyped(undefined);
  }

  async function save(): Promise<void> {
    if (draft === undefined) return;
    waiting.current = undefined;
    await run({ id, ...draft });
  }

  return { draft, change, putBack, save, fault, busy };
}

export type DaysDraft = ReturnType<typeof useDaysDraft>;
