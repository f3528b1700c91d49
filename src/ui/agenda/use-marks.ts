import type { Day } from '../../core/shared/day.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';

/** Ticking steps off, putting them off and putting them back; each can be undone. */
export function useMarks() {
  const { run, fault } = useChange(client.agenda.mark);
  return {
    fault,
    done: (step: string) => run({ step, mark: { kind: 'done' } }),
    snooze: (step: string, until: Day) => run({ step, mark: { kind: 'snoozed', until } }),
    putBack: (step: string) => run({ step, mark: null }),
  };
}
