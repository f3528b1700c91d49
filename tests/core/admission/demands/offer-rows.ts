import { day } from '../../requirements/given.ts';
import type { DemandRows } from './demand-row.ts';

const offered = { stage: 'offered', offeredOn: day('2026-08-01') } as const;

/** What counts from the offer or the booking, and who must have agreed. */
export const OFFER_ROWS: DemandRows<'days-after' | 'sponsor'> = {
  'days-after': [
    {
      demand: {
        kind: 'days-after',
        after: 'offer',
        what: 'Your acceptance',
        within: { amount: 7, unit: 'days' },
      },
      says: 'Your acceptance: with the host within 7 days of the offer.',
      stands: [
        [
          {},
          'passes',
          'The host has not offered a place yet.',
          'Have your acceptance ready: the host wants it within 7 days of the offer.',
        ],
        [
          { rotation: { stage: 'offered' } },
          'unknown',
          'The day of the offer is not said, from which 7 days count.',
          'Fill in "Day of the offer" of this rotation.',
        ],
        [
          { rotation: offered },
          'passes',
          'Your acceptance is due on 8 Aug 2026, in 7 days.',
          'Get it to the host by 8 Aug 2026.',
          '2026-08-08',
        ],
        [
          { rotation: offered, today: '2026-08-09' },
          'ask',
          'Your acceptance was due on 8 Aug 2026, yesterday; Sojourn cannot know whether it is with the host.',
          'If it is not, ask the host whether it still takes it.',
          '2026-08-08',
        ],
      ],
    },
    {
      // AMO: the seat is lost after 7 days without papers.
      demand: {
        kind: 'days-after',
        after: 'booking',
        what: 'All documents',
        within: { amount: 7, unit: 'days' },
      },
      says: 'All documents: with the host within 7 days of the booking.',
      stands: [
        [
          {},
          'passes',
          'You have not booked it yet.',
          'Have all documents ready: the host wants them within 7 days of the booking.',
        ],
        [
          { rotation: { stage: 'applied' } },
          'unknown',
          'The day of the booking is not said, from which 7 days count.',
          'Fill in "Application day" of this rotation.',
        ],
        [
          { rotation: { stage: 'applied', appliedOn: day('2026-07-30') } },
          'passes',
          'All documents are due on 6 Aug 2026, in 5 days.',
          'Get them to the host by 6 Aug 2026.',
          '2026-08-06',
        ],
      ],
    },
  ],
  sponsor: [
    {
      demand: { kind: 'sponsor' },
      says: 'Somebody at the host must have agreed to sponsor you before you apply, and is named.',
      stands: [
        [
          { host: { name: 'UTHealth' } },
          'ask',
          'The rotation names no sponsor yet.',
          'Ask a member of the faculty of UTHealth to sponsor you, then fill in "Sponsor at the host" of this rotation.',
        ],
        [
          { rotation: { sponsor: 'Dr. Ada Example' } },
          'passes',
          'Your sponsor is Dr. Ada Example.',
          '',
        ],
        [{ rotation: { stage: 'scheduled' } }, 'passes', 'The host has given you the place.', ''],
      ],
    },
  ],
};
