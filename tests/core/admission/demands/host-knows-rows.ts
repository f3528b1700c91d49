import type { DemandRows } from './demand-row.ts';

/** What only the host, or the school, can say. */
export const HOST_KNOWS_ROWS: DemandRows<'quota' | 'nomination' | 'ask'> = {
  quota: [
    {
      demand: { kind: 'quota' },
      says: 'Places per school are limited, and only the host knows how many are left.',
      stands: [
        [
          {},
          'ask',
          'The host has not given you a place yet.',
          'Ask the host whether a place for your school is left before you pay anything.',
        ],
        [{ rotation: { stage: 'offered' } }, 'passes', 'The host has given you the place.', ''],
      ],
    },
  ],
  nomination: [
    {
      demand: { kind: 'nomination' },
      says: 'Your school must nominate you.',
      stands: [
        [
          {},
          'ask',
          'Sojourn cannot know whether your school nominates you.',
          "Ask your dean's office to nominate you.",
        ],
        [{ rotation: { stage: 'completed' } }, 'passes', 'The host has given you the place.', ''],
      ],
    },
  ],
  ask: [
    {
      demand: { kind: 'ask', question: 'Is the ICU open?' },
      says: 'Ask the host: Is the ICU open?',
      stands: [[{}, 'ask', 'Only the host can say.', 'Ask the host before you pay anything.']],
    },
  ],
};
