import { foldWords } from '../../shared/fold-words.ts';
import { type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** The school has an agreement with the host. */
export interface AffiliationDemand {
  readonly kind: 'affiliation';
}

export const affiliation: DemandKind<AffiliationDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'Agreement with the school',
  fresh: () => ({ kind: 'affiliation' }),
  problems: () => [],
  say: () => 'your school must have an affiliation agreement with this host',
  judge,
};

function judge(_: AffiliationDemand, { profile, host }: Given): Finding {
  const fold = (name: string) => foldWords(name).join(' ');
  if (profile.affiliations.some((name) => fold(name) === fold(host.name)))
    return passes(`your school has an agreement with ${host.name}`);
  if (profile.affiliations.length === 0)
    return silent(
      'affiliations',
      'the profile does not name the hosts that your school has agreements with',
    );
  return fails(
    `${host.name} is not among the hosts that your school has agreements with`,
    "Ask your dean's office whether an agreement can be made in time; it takes weeks.",
  );
}
