import { findPlace } from '../judging/find-place.ts';
import { ask } from '../judging/finding.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** The school names whom it sends. */
export interface NominationDemand {
  readonly kind: 'nomination';
}

export const nomination: DemandKind<NominationDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'School nominates',
  fresh: () => ({ kind: 'nomination' }),
  problems: () => [],
  say: () => 'your school must nominate you',
  judge: (_, { rotation }) =>
    findPlace(rotation) ??
    ask(
      'Sojourn cannot know whether your school nominates you',
      "Ask your dean's office to nominate you.",
    ),
};
