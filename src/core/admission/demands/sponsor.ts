import { findPlace } from '../judging/find-place.ts';
import { ask, passes } from '../judging/finding.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** Somebody at the host must have agreed to take the visitor, and is named (UTHealth, MD Anderson). */
export interface SponsorDemand {
  readonly kind: 'sponsor';
}

export const sponsor: DemandKind<SponsorDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'A sponsor at the host',
  fresh: () => ({ kind: 'sponsor' }),
  problems: () => [],
  say: () => 'somebody at the host must have agreed to sponsor you before you apply, and is named',
  judge(_, { rotation, host }) {
    const { sponsor: named = '' } = rotation;
    if (named.trim() !== '') return passes(`your sponsor is ${named.trim()}`);
    return (
      findPlace(rotation) ??
      ask(
        'the rotation names no sponsor yet',
        `Ask a member of the faculty of ${host.name} to sponsor you, then fill in "Sponsor at the host" of this rotation.`,
      )
    );
  },
};
