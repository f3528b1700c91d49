import { ELSEWHERE, type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** The school takes part in VSLO, the service that most US hosts take applications by. */
export interface HomeSchoolInVsloDemand {
  readonly kind: 'home-school-in-vslo';
}

export const homeSchoolInVslo: DemandKind<HomeSchoolInVsloDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'School takes part in VSLO',
  fresh: () => ({ kind: 'home-school-in-vslo' }),
  problems: () => [],
  say: () => 'your school must take part in VSLO',
  judge,
};

function judge(_: HomeSchoolInVsloDemand, { profile: { schoolInVslo } }: Given): Finding {
  if (schoolInVslo === undefined)
    return silent('schoolInVslo', 'the profile does not say whether your school is in VSLO');
  return schoolInVslo
    ? passes('your school takes part in VSLO')
    : fails('your school does not take part in VSLO', ELSEWHERE);
}
