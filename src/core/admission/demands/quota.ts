import { amountProblems } from '../judging/amount-problems.ts';
import { findPlace } from '../judging/find-place.ts';
import { ask } from '../judging/finding.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** Places per school are limited: nobody but the host can say whether one is left. */
export interface QuotaDemand {
  readonly kind: 'quota';
  /** Students of one school; absent: the host names no number. */
  readonly places?: number | undefined;
  readonly per?: 'term' | 'year' | undefined;
}

export const quota: DemandKind<QuotaDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'Few places per school',
  fresh: () => ({ kind: 'quota' }),
  problems: ({ places }) => (places === undefined ? [] : amountProblems(places, 'places')),
  say: ({ places, per }) =>
    places === undefined
      ? 'places per school are limited, and only the host knows how many are left'
      : `at most ${places === 1 ? 'one student' : `${places} students`} of one school${per === undefined ? '' : ` in a ${per}`}, and only the host knows how many places are left`,
  judge: (_, { rotation }) =>
    findPlace(rotation) ??
    ask(
      'the host has not given you a place yet',
      'Ask the host whether a place for your school is left before you pay anything.',
    ),
};
