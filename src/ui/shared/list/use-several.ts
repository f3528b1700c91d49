import { type Change, useChange } from '../../data/use-change.ts';
import { type Choice, NOTHING_CHOSEN } from './choose-rows.ts';

/** A change of all chosen rows: where it went through, none is chosen any more. */
export function useSeveral<Input, Output>(
  call: (input: Input) => Promise<Output>,
  onChoice: (choice: Choice) => void,
): Change<Input, Output> {
  const change = useChange(call);
  return {
    ...change,
    async run(input) {
      const done = await change.run(input);
      if (done !== undefined) onChoice(NOTHING_CHOSEN);
      return done;
    },
  };
}
