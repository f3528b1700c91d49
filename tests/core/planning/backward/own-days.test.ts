import { expect, test } from 'vitest';
import { day } from '../../requirements/given.ts';
import { plan } from './given-plan.ts';

const span = (amount: number) => ({ amount, unit: 'months' }) as const;

/** On 1 Dec 2026: what is left of a host's days to apply and to send what follows. */
test.each([
  ['being looked into', { stage: 'researching' }, 'open'],
  ['written to', { stage: 'contacted' }, 'open'],
  ['applied for on a day not said', { stage: 'applied' }, 'out'],
  ['offered', { stage: 'offered' }, 'out'],
  ['sent yesterday', { stage: 'contacted', appliedOn: day('2026-11-30') }, 'out'],
  ['sent today', { stage: 'contacted', appliedOn: day('2026-12-01') }, 'out'],
  ['planned for tomorrow', { stage: 'contacted', appliedOn: day('2026-12-02') }, 'open'],
] as const)('an application %s', (_, rotation, state) => {
  const steps = plan({
    stays: [
      {
        host: 'Yale',
        start: '2027-07-05',
        admission: [
          { kind: 'lead-time', closes: span(4) },
          { kind: 'due-before', what: 'Fees', span: span(1) },
        ],
        rotation: { appliedOn: undefined, ...rotation },
      },
    ],
  });
  expect(steps.map(({ kind }) => kind)).toEqual(
    state === 'out' ? ['host-day'] : ['application', 'host-day'],
  );
});
