import { day } from '../../requirements/given.ts';
import type { DemandRows } from './demand-row.ts';

/** On which days. */
export const DAYS_ROWS: DemandRows<
  | 'blocked-months'
  | 'fixed-blocks'
  | 'starts-first-monday'
  | 'block-weeks'
  | 'longest-stay'
  | 'shortest-stay'
  | 'last-day-of-year'
> = {
  'blocked-months': [
    {
      demand: { kind: 'blocked-months', months: [6, 7, 8] },
      says: 'No day of a rotation may lie in Jun, Jul or Aug.',
      stands: [
        [{}, 'passes', 'No day of the rotation lies in a closed month.', ''],
        [
          { rotation: { start: day('2027-05-17'), end: day('2027-06-11') } },
          'fails',
          'Days of the rotation lie in Jun.',
          'Choose days wholly in Jan, Feb, Mar, Apr, May, Sep, Oct, Nov or Dec.',
        ],
      ],
    },
  ],
  'fixed-blocks': [
    {
      demand: {
        kind: 'fixed-blocks',
        blocks: [
          { start: day('2027-02-01'), end: day('2027-02-26'), applyBy: day('2026-10-01') },
          { start: day('2027-03-01'), end: day('2027-03-26') },
        ],
      },
      says: "Rotations keep to the host's blocks: 1-26 Feb 2027 (apply by 1 Oct 2026); 1-26 Mar 2027.",
      stands: [
        [
          {},
          'passes',
          'Applications for the block of 1-26 Feb 2027 close on 1 Oct 2026, in 61 days.',
          'Apply by 1 Oct 2026.',
          '2026-10-01',
        ],
        [
          { today: '2026-10-02' },
          'fails',
          'Applications for the block of 1-26 Feb 2027 closed on 1 Oct 2026, yesterday.',
          'Move the rotation to the nearest block still open, 1-26 Mar 2027.',
          '2026-10-01',
        ],
        [
          { rotation: { start: day('2027-03-01'), end: day('2027-03-26') } },
          'passes',
          "1-26 Mar 2027 is one of the host's blocks.",
          '',
        ],
        [
          { rotation: { start: day('2027-02-08'), end: day('2027-03-05') } },
          'fails',
          "8 Feb - 5 Mar 2027 is not one of the host's blocks.",
          'Move the rotation to the nearest block still open, 1-26 Feb 2027 (apply by 1 Oct 2026).',
        ],
        [
          { rotation: { start: day('2028-02-07'), end: day('2028-03-03') } },
          'ask',
          '7 Feb - 3 Mar 2028 lies outside the calendar that the host has printed, 1 Feb - 26 Mar 2027.',
          'Ask the host for the blocks of that time.',
        ],
      ],
    },
  ],
  'starts-first-monday': [
    {
      demand: { kind: 'starts-first-monday' },
      says: 'Rotations start on the first Monday of a month.',
      stands: [
        [{}, 'passes', '1 Feb 2027 is the first Monday of its month.', ''],
        [
          { rotation: { start: day('2027-02-08'), end: day('2027-03-05') } },
          'fails',
          '8 Feb 2027 is a Monday, but not the first of its month.',
          'Move the first day to 1 Feb 2027 or 1 Mar 2027.',
        ],
        [
          { rotation: { start: day('2027-02-03'), end: day('2027-02-26') } },
          'fails',
          '3 Feb 2027 is a Wednesday.',
          'Move the first day to 1 Feb 2027 or 1 Mar 2027.',
        ],
      ],
    },
  ],
  'block-weeks': [
    {
      demand: { kind: 'block-weeks', weeks: 4 },
      says: 'Rotations last 4 weeks, neither shorter nor longer.',
      stands: [
        [
          {},
          'passes',
          'The rotation lasts 26 days; 4 weeks are 26 days, Monday to Friday, or 28 to the Sunday.',
          '',
        ],
        [
          { rotation: { start: day('2027-02-01'), end: day('2027-02-12') } },
          'fails',
          'The rotation lasts 12 days; 4 weeks are 26 days, Monday to Friday, or 28 to the Sunday.',
          'End it between 26 Feb 2027 and 28 Feb 2027, or move the first day.',
        ],
      ],
    },
    {
      demand: { kind: 'block-weeks', weeks: 8, orWeeks: 4 },
      says: 'Rotations last 4 or 8 weeks, neither shorter nor longer.',
      stands: [
        [
          { rotation: { start: day('2027-02-01'), end: day('2027-03-26') } },
          'passes',
          'The rotation lasts 54 days; 4 weeks are 26 days, Monday to Friday, or 28 to the Sunday, 8 weeks are 54 days, Monday to Friday, or 56 to the Sunday.',
          '',
        ],
        [
          { rotation: { start: day('2027-02-01'), end: day('2027-03-12') } },
          'fails',
          'The rotation lasts 40 days; 4 weeks are 26 days, Monday to Friday, or 28 to the Sunday, 8 weeks are 54 days, Monday to Friday, or 56 to the Sunday.',
          'End it between 26 Feb 2027 and 28 Feb 2027 or between 26 Mar 2027 and 28 Mar 2027, or move the first day.',
        ],
      ],
    },
  ],
  'shortest-stay': [
    {
      demand: { kind: 'shortest-stay', least: { amount: 6, unit: 'days' } },
      says: 'A rotation lasts at least 6 days.',
      stands: [
        [
          { rotation: { start: day('2027-02-01'), end: day('2027-02-06') } },
          'passes',
          '6 days from 1 Feb 2027 end on 6 Feb 2027, and the rotation not before.',
          '',
        ],
        [
          { rotation: { start: day('2027-02-01'), end: day('2027-02-05') } },
          'fails',
          '6 days from 1 Feb 2027 end on 6 Feb 2027, and the rotation on 5 Feb 2027.',
          'End it on 6 Feb 2027 or later.',
        ],
      ],
    },
  ],
  'longest-stay': [
    {
      demand: { kind: 'longest-stay', most: { amount: 3, unit: 'months' } },
      says: 'A rotation lasts at most 3 months.',
      stands: [
        [
          { rotation: { start: day('2027-02-01'), end: day('2027-04-30') } },
          'passes',
          '3 months from 1 Feb 2027 end on 30 Apr 2027, and the rotation by then.',
          '',
        ],
        [
          { rotation: { start: day('2027-02-01'), end: day('2027-05-01') } },
          'fails',
          '3 months from 1 Feb 2027 end on 30 Apr 2027, and the rotation on 1 May 2027.',
          'End it by 30 Apr 2027.',
        ],
      ],
    },
    {
      demand: { kind: 'longest-stay', most: { amount: 90, unit: 'days' } },
      says: 'A rotation lasts at most 90 days.',
      stands: [
        [
          { rotation: { start: day('2027-02-01'), end: day('2027-05-01') } },
          'passes',
          '90 days from 1 Feb 2027 end on 1 May 2027, and the rotation by then.',
          '',
        ],
        [
          { rotation: { start: day('2027-02-01'), end: day('2027-05-02') } },
          'fails',
          '90 days from 1 Feb 2027 end on 1 May 2027, and the rotation on 2 May 2027.',
          'End it by 1 May 2027.',
        ],
      ],
    },
  ],
  'last-day-of-year': [
    {
      demand: { kind: 'last-day-of-year', on: '12-19' },
      says: 'No rotation runs past 19 Dec of its year.',
      stands: [
        [{}, 'passes', 'The rotation ends on 26 Feb 2027, not after 19 Dec.', ''],
        [
          { rotation: { start: day('2027-11-29'), end: day('2027-12-23') } },
          'fails',
          'The rotation ends on 23 Dec 2027, after 19 Dec.',
          'End it by 19 Dec 2027, or start in the new year.',
        ],
        [
          { rotation: { start: day('2027-12-06'), end: day('2028-01-02') } },
          'fails',
          'The rotation runs over New Year (6 Dec 2027 - 2 Jan 2028), past 19 Dec.',
          'End it by 19 Dec 2027, or start in the new year.',
        ],
        [
          { rotation: { start: day('2027-12-20'), end: day('2027-12-31') } },
          'fails',
          'The rotation ends on 31 Dec 2027, after 19 Dec.',
          'Start in the new year.',
        ],
      ],
    },
  ],
};
