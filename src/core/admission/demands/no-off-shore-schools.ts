import { ELSEWHERE, type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** Nobody from a school that was founded abroad for students of the USA. */
export interface NoOffShoreSchoolsDemand {
  readonly kind: 'no-off-shore-schools';
}

export const noOffShoreSchools: DemandKind<NoOffShoreSchoolsDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'No off-shore schools',
  fresh: () => ({ kind: 'no-off-shore-schools' }),
  problems: () => [],
  say: () => 'students of off-shore or for-profit schools are not taken',
  judge,
};

function judge(_: NoOffShoreSchoolsDemand, { profile: { schoolOffShore } }: Given): Finding {
  if (schoolOffShore === undefined)
    return silent('schoolOffShore', 'the profile does not say whether your school is off-shore');
  return schoolOffShore
    ? fails('your school is an off-shore or for-profit one', ELSEWHERE)
    : passes('your school is neither off-shore nor for-profit');
}
