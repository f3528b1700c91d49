import { expect, test } from 'vitest';
import { ClosedSwitch } from '../../../src/ui/verdicts/closed-switch.tsx';
import { readScreen } from '../screens/read-screen.tsx';

const say = (closed: number, total: number, areDaysAssumed = false) =>
  readScreen(
    () => (
      <ClosedSwitch
        closed={closed}
        total={total}
        areDaysAssumed={areDaysAssumed}
        shown={false}
        onChange={() => undefined}
      />
    ),
    [],
  );

test('where no host of the list takes the applicant, it is said plainly, with what to do', () => {
  expect(say(3, 3)).toContain(
    'None of the 3 takes you on these days, as their pages were read. Look at why, or write a host yourself.',
  );
  expect(say(3, 3, true)).toContain('None of the 3 takes you, as their pages were read.');
});

test('else it counts those that are left out, and says nothing where none is', () => {
  expect(say(1, 3)).toContain('1 of 3 is closed to you on these days');
  expect(say(2, 3)).toContain('2 of 3 are closed to you on these days');
  expect(say(0, 3)).toBe('');
});
