import { day } from '../../requirements/given.ts';
import type { DemandRows } from './demand-row.ts';

/** Applying in time. */
export const IN_TIME_ROWS: DemandRows<
  'lead-time' | 'application-windows' | 'documents-due' | 'due-before'
> = {
  'lead-time': [
    {
      demand: {
        kind: 'lead-time',
        closes: { amount: 4, unit: 'months' },
        opens: { amount: 6, unit: 'months' },
      },
      says: 'Apply between 6 months and 4 months before the first day.',
      stands: [
        [
          { today: '2026-07-01' },
          'passes',
          'Applications open on 1 Aug 2026 and close on 1 Oct 2026.',
          'Apply between 1 Aug 2026 and 1 Oct 2026.',
          '2026-10-01',
        ],
        [
          {},
          'passes',
          'Applications close on 1 Oct 2026, in 61 days.',
          'Apply by 1 Oct 2026.',
          '2026-10-01',
        ],
        [
          { today: '2026-10-02' },
          'fails',
          'Applications closed on 1 Oct 2026, yesterday.',
          'Choose a first day from 2 Feb 2027 on, or ask the host.',
          '2026-10-01',
        ],
        [
          { today: '2026-12-01', rotation: { appliedOn: day('2026-09-01'), stage: 'applied' } },
          'passes',
          'Your application of 1 Sep 2026 was in time: applications closed on 1 Oct 2026.',
          '',
          '2026-10-01',
        ],
        [
          { today: '2026-12-01', rotation: { stage: 'applied' } },
          'unknown',
          'Applications closed on 1 Oct 2026, and the day on which yours went out is not said.',
          'Fill in "Application day" of this rotation.',
          '2026-10-01',
        ],
        [
          { today: '2026-12-01', rotation: { appliedOn: day('2026-10-02'), stage: 'applied' } },
          'fails',
          'Your application of 2 Oct 2026 came 1 day after the last day, 1 Oct 2026.',
          'Choose a first day from 1 Apr 2027 on, or ask the host.',
          '2026-10-01',
        ],
        [
          { today: '2026-08-05', rotation: { appliedOn: day('2026-07-31') } },
          'fails',
          'Your application of 31 Jul 2026 came 1 day before applications open on 1 Aug 2026.',
          'Apply between 1 Aug 2026 and 1 Oct 2026.',
          '2026-10-01',
        ],
        [
          { rotation: { appliedOn: day('2026-10-03') } },
          'fails',
          'The application that you plan for 3 Oct 2026 comes 2 days after the last day, 1 Oct 2026.',
          'Apply by 1 Oct 2026.',
          '2026-10-01',
        ],
      ],
    },
  ],
  'application-windows': [
    {
      demand: {
        kind: 'application-windows',
        windows: [
          { from: '07-01', to: '07-31', answeredBy: '08-13' },
          { from: '10-01', to: '10-31' },
        ],
      },
      says: 'Applications are taken only in 1-31 Jul (answer by 13 Aug) or 1-31 Oct of each year.',
      stands: [
        [
          {},
          'passes',
          'The next window opens on 1 Oct 2026; the last window answered before the rotation starts is 1-31 Oct 2026.',
          'Apply in 1-31 Oct 2026.',
          '2026-10-31',
        ],
        [
          { today: '2026-10-02' },
          'passes',
          'A window is open, 1-31 Oct 2026; the last window answered before the rotation starts is 1-31 Oct 2026.',
          'Apply by 31 Oct 2026.',
          '2026-10-31',
        ],
        [
          { today: '2026-11-02' },
          'fails',
          'Your application comes too late: the last window answered before the rotation starts is 1-31 Oct 2026.',
          'Apply in 1-31 Jul 2027 (answer by 13 Aug 2027) for a rotation that starts after 13 Aug 2027.',
          '2026-10-31',
        ],
        [
          { today: '2026-12-01', rotation: { stage: 'applied' } },
          'unknown',
          'The last window answered before the rotation starts is 1-31 Oct 2026, and the day on which your application went out is not said.',
          'Fill in "Application day" of this rotation.',
          '2026-10-31',
        ],
        [
          { rotation: { stage: 'applied' } },
          'passes',
          'Your application is out, and the last window answered before the rotation starts is 1-31 Oct 2026.',
          '',
          '2026-10-31',
        ],
        [
          { today: '2026-12-01', rotation: { appliedOn: day('2026-10-01') } },
          'passes',
          'Your application of 1 Oct 2026 falls in the window 1-31 Oct 2026.',
          '',
          '2026-10-31',
        ],
        [
          { today: '2026-12-01', rotation: { appliedOn: day('2026-09-01') } },
          'fails',
          'Your application of 1 Sep 2026 falls in no window of the host.',
          'Apply in 1-31 Jul 2027 (answer by 13 Aug 2027).',
          '2026-10-31',
        ],
      ],
    },
  ],
  'documents-due': [
    {
      demand: {
        kind: 'documents-due',
        binds: { kind: 'all' },
        by: { kind: 'before-start', span: { amount: 4, unit: 'weeks' } },
      },
      says: 'All documents: with the host at least 4 weeks before the first day.',
      stands: [
        [
          {},
          'passes',
          'All documents are due on 4 Jan 2027, in 156 days.',
          'Get them to the host by 4 Jan 2027.',
          '2027-01-04',
        ],
        [
          { today: '2027-01-05' },
          'fails',
          'All documents were due on 4 Jan 2027, yesterday, and you have not applied yet.',
          'Choose a first day from 2 Feb 2027 on, or ask the host.',
          '2027-01-04',
        ],
        [
          { today: '2027-01-05', rotation: { stage: 'scheduled' } },
          'ask',
          'All documents were due on 4 Jan 2027, yesterday; Sojourn cannot know whether they are with the host.',
          'If they are not, ask the host whether it still takes them.',
          '2027-01-04',
        ],
      ],
    },
    {
      demand: {
        kind: 'documents-due',
        binds: { kind: 'phase', phase: 'after-offer' },
        by: { kind: 'day-of-year', day: '02-01' },
      },
      // The rotation begins on that very day: the one before it serves.
      says: 'All documents that follow the offer: with the host by 1 Feb before the first day.',
      stands: [
        [
          { today: '2025-12-01' },
          'passes',
          'All documents that follow the offer are due on 1 Feb 2026, in 62 days.',
          'Get them to the host by 1 Feb 2026.',
          '2026-02-01',
        ],
        [
          {},
          'fails',
          'All documents that follow the offer were due on 1 Feb 2026, 181 days ago, and you have not applied yet.',
          'Choose a first day from 2 Feb 2027 on, or ask the host.',
          '2026-02-01',
        ],
      ],
    },
    {
      demand: {
        kind: 'documents-due',
        binds: { kind: 'types', types: ['visa'] },
        by: { kind: 'before-start', span: { amount: 0, unit: 'days' } },
      },
      says: 'The visa or ESTA: with the host by the first day.',
      stands: [
        [
          { today: '2027-01-31' },
          'passes',
          'The visa or ESTA is due on 1 Feb 2027, tomorrow.',
          'Get it to the host by 1 Feb 2027.',
          '2027-02-01',
        ],
      ],
    },
  ],
  'due-before': [
    {
      demand: {
        kind: 'due-before',
        what: 'The complete set of documents',
        span: { amount: 4, unit: 'weeks' },
      },
      says: 'The complete set of documents: with the host at least 4 weeks before the first day.',
      stands: [
        [
          {},
          'passes',
          'The complete set of documents is due on 4 Jan 2027, in 156 days.',
          'Get it to the host by 4 Jan 2027.',
          '2027-01-04',
        ],
        [
          { today: '2027-01-05' },
          'fails',
          'The complete set of documents was due on 4 Jan 2027, yesterday, and you have not applied yet.',
          'Choose a first day from 2 Feb 2027 on, or ask the host.',
          '2027-01-04',
        ],
        [
          { today: '2027-01-05', rotation: { stage: 'scheduled' } },
          'ask',
          'The complete set of documents was due on 4 Jan 2027, yesterday; Sojourn cannot know whether it is with the host.',
          'If it is not, ask the host whether it still takes it.',
          '2027-01-04',
        ],
        [
          { today: '2027-01-05', rotation: { stage: 'completed' } },
          'passes',
          'The rotation is completed.',
          '',
          '2027-01-04',
        ],
      ],
    },
    {
      demand: { kind: 'due-before', what: 'All fees', span: { amount: 7, unit: 'days' } },
      says: 'All fees: with the host at least 7 days before the first day.',
      stands: [
        [
          {},
          'passes',
          'All fees are due on 25 Jan 2027, in 177 days.',
          'Get them to the host by 25 Jan 2027.',
          '2027-01-25',
        ],
        [
          { today: '2027-01-26', rotation: { stage: 'scheduled' } },
          'ask',
          'All fees were due on 25 Jan 2027, yesterday; Sojourn cannot know whether they are with the host.',
          'If they are not, ask the host whether it still takes them.',
          '2027-01-25',
        ],
      ],
    },
  ],
};
