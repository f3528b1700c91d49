import { findPlace } from '../judging/find-place.ts';
import { ask } from '../judging/finding.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** Applications are taken all year, first come, until the places are filled (Griffin, UofL). */
export interface RollingDemand {
  readonly kind: 'rolling';
}

export const rolling: DemandKind<RollingDemand> = {
  ...PLAIN,
  group: 'Applying in time',
  title: 'Open until it is full',
  fresh: () => ({ kind: 'rolling' }),
  problems: () => [],
  say: () => 'applications are taken all year, first come, until the places are filled',
  judge: (_, { rotation }) =>
    findPlace(rotation) ??
    ask(
      'whether a place is left only the host can say',
      'Apply early, and ask the host whether a place is left before you pay anything.',
    ),
};
