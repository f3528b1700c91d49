import { day } from '../../requirements/given.ts';
import type { DemandRows } from './demand-row.ts';

const EARLY = 'Apply early: no closing day is named, and places go as they fill.';

/** When applications open, where no day closes them. */
export const OPENING_ROWS: DemandRows<'opens-on' | 'opens-before' | 'rolling' | 'late-notice'> = {
  'opens-on': [
    {
      demand: { kind: 'opens-on', on: '03-01' },
      says: 'Applications open on 1 Mar, and no closing day is named.',
      stands: [
        [{}, 'passes', 'Applications have been open since 1 Mar 2026.', EARLY],
        [
          { today: '2026-02-28' },
          'passes',
          'Applications open on 1 Mar 2026.',
          'Apply from 1 Mar 2026 on.',
        ],
        [
          { rotation: { appliedOn: day('2026-02-28'), stage: 'applied' } },
          'fails',
          'Your application of 28 Feb 2026 came 1 day before applications open on 1 Mar 2026.',
          'Apply from 1 Mar 2026 on.',
        ],
        [
          { rotation: { appliedOn: day('2026-03-01'), stage: 'applied' } },
          'passes',
          'Applications have been open since 1 Mar 2026.',
          '',
        ],
      ],
    },
    {
      // The academic year from July: for February 2027 it is that of 2026.
      demand: { kind: 'opens-on', on: '12-01', serves: { from: '07-01', to: '06-30' } },
      says: 'Applications for a start from 1 Jul to 30 Jun open on 1 Dec before it, and no closing day is named.',
      stands: [
        [{}, 'passes', 'Applications have been open since 1 Dec 2025.', EARLY],
        [
          { rotation: { start: day('2027-07-05'), end: day('2027-07-30') } },
          'passes',
          'Applications open on 1 Dec 2026.',
          'Apply from 1 Dec 2026 on.',
        ],
      ],
    },
  ],
  'opens-before': [
    {
      demand: { kind: 'opens-before', opens: { amount: 6, unit: 'months' } },
      says: 'Apply no earlier than 6 months before the first day; no closing day is named.',
      stands: [
        [{}, 'passes', 'Applications have been open since 1 Aug 2026.', EARLY],
        [
          { today: '2026-07-31' },
          'passes',
          'Applications open on 1 Aug 2026.',
          'Apply from 1 Aug 2026 on.',
        ],
        [
          { today: '2026-07-01', rotation: { appliedOn: day('2026-07-30') } },
          'fails',
          'The application that you plan for 30 Jul 2026 comes 2 days before applications open on 1 Aug 2026.',
          'Apply from 1 Aug 2026 on.',
        ],
      ],
    },
  ],
  rolling: [
    {
      demand: { kind: 'rolling' },
      says: 'Applications are taken all year, first come, until the places are filled.',
      stands: [
        [
          {},
          'ask',
          'Whether a place is left only the host can say.',
          'Apply early, and ask the host whether a place is left before you pay anything.',
        ],
        [{ rotation: { stage: 'offered' } }, 'passes', 'The host has given you the place.', ''],
      ],
    },
  ],
  'late-notice': [
    {
      // UPMC: $2,500 with less than 30 days' notice.
      demand: { kind: 'late-notice', notice: { amount: 30, unit: 'days' }, surcharge: 2500 },
      says: 'Less than 30 days of notice costs $2,500 more.',
      stands: [
        [{}, 'passes', 'Up to 2 Jan 2027 it costs no more.', 'Apply by 2 Jan 2027 to save $2,500.'],
        [
          { today: '2027-01-03' },
          'ask',
          'The notice comes after 2 Jan 2027, which costs $2,500 more.',
          'Plan $2,500 for it, or choose a later first day.',
        ],
        [
          { rotation: { appliedOn: day('2027-01-02'), stage: 'applied' } },
          'passes',
          'Up to 2 Jan 2027 it costs no more.',
          '',
        ],
        [
          { rotation: { stage: 'applied' } },
          'ask',
          'An application after 2 Jan 2027 costs $2,500 more, and the day of yours is not said.',
          'Fill in "Application day" of this rotation.',
        ],
      ],
    },
  ],
};
