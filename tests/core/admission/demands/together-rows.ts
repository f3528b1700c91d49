import { days } from '../given-admission.ts';
import type { DemandRows } from './demand-row.ts';

const ONLY = 'This is your only rotation at this host.';

/** How the rotations at one host lie together: one from 1 to 26 Feb 2027 and others. */
export const TOGETHER_ROWS: DemandRows<
  'consecutive-weeks' | 'different-specialties' | 'one-per-term' | 'gap-between'
> = {
  'consecutive-weeks': [
    {
      demand: { kind: 'consecutive-weeks' },
      says: 'The weeks at this host must follow each other without a gap.',
      stands: [
        [{}, 'passes', ONLY, ''],
        [
          // The weekend between is no gap.
          { others: [days('2027-03-01', '2027-03-26')] },
          'passes',
          'Your rotations at this host follow each other.',
          '',
        ],
        [
          { others: [days('2027-03-02', '2027-03-26')] },
          'fails',
          'Between 26 Feb 2027 and 2 Mar 2027 you are not there.',
          'Start the later one by 1 Mar 2027, or ask the host.',
        ],
      ],
    },
  ],
  'different-specialties': [
    {
      demand: { kind: 'different-specialties' },
      says: 'Each rotation at this host must be in another specialty.',
      stands: [
        [{}, 'passes', ONLY, ''],
        [
          {
            rotation: { elective: 'Anesthesiology' },
            others: [{ elective: 'Cardiac anesthesia' }],
          },
          'fails',
          'You have another rotation at this host in Cardiac anesthesia.',
          'Choose another specialty for one of them.',
        ],
        [
          { rotation: { elective: 'Anesthesiology' }, others: [{ elective: 'Neurology' }] },
          'passes',
          'No other rotation at this host is in Anesthesiology.',
          '',
        ],
        [
          {
            rotation: { elective: '', type: 'other' },
            others: [{ elective: 'Neurology' }],
          },
          'unknown',
          'Not every rotation at this host says which elective it is.',
          'Fill in "Elective" of your rotations at this host.',
        ],
      ],
    },
  ],
  'one-per-term': [
    {
      demand: {
        kind: 'one-per-term',
        terms: [
          { from: '01-01', to: '06-30' },
          { from: '07-01', to: '12-31' },
        ],
      },
      says: 'At most one rotation at this host in each term: 1 Jan to 30 Jun and 1 Jul to 31 Dec.',
      stands: [
        [
          { others: [days('2027-07-01', '2027-07-28')] },
          'passes',
          'No other rotation at this host starts in 1 Jan - 30 Jun 2027.',
          '',
        ],
        [
          { others: [days('2027-06-30', '2027-07-27')] },
          'fails',
          'Another rotation at this host, 30 Jun - 27 Jul 2027, starts in the same term, 1 Jan - 30 Jun 2027.',
          'Move one of them to another term.',
        ],
      ],
    },
  ],
  'gap-between': [
    {
      // Cleveland Clinic: at least four weeks between two programmes.
      demand: { kind: 'gap-between', least: { amount: 4, unit: 'weeks' } },
      says: 'At least 4 weeks lie between two rotations at this host.',
      stands: [
        [{}, 'passes', ONLY, ''],
        [
          { others: [days('2027-03-27', '2027-04-23')] },
          'passes',
          'Your rotations at this host lie at least 4 weeks apart.',
          '',
        ],
        [
          { others: [days('2027-03-26', '2027-04-23')] },
          'fails',
          'One rotation at this host ends on 26 Feb 2027 and the next starts on 26 Mar 2027.',
          'Start the later one on 27 Mar 2027 or after.',
        ],
        [
          { others: [days('2026-12-07', '2027-01-15')] },
          'fails',
          'One rotation at this host ends on 15 Jan 2027 and the next starts on 1 Feb 2027.',
          'Start the later one on 13 Feb 2027 or after.',
        ],
      ],
    },
  ],
};
