import type { VerdictStatus } from './verdict.ts';

/** What each state of a rule says, in one line, for whoever meets its mark for the first time. */
export const VERDICT_MEANINGS: Readonly<Record<VerdictStatus, string>> = {
  met: "It holds on the host's days.",
  expiring: 'Good today, and no longer on the day that counts.',
  unmet: 'There is a paper, and it does not do.',
  missing: 'There is no paper for it yet.',
  undated: 'There is a paper that lacks a date or figure.',
  'dated-ahead': 'The paper bears a day that is still to come.',
  'not-yet-due': 'Its time has not come.',
  'applied-for': 'You said that you asked for it.',
  'will-follow': 'You told the host that it comes later.',
  waived: 'You said that the host does not ask it of you.',
  impossible: 'Nobody can meet it on these dates: ask the host.',
};
