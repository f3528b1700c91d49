import { schoolPlace } from '../../applicant/school-place.ts';
import { ELSEWHERE, type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

export interface InternationalSchoolsDemand {
  readonly kind: 'international-schools';
  /** False: nobody from a school outside the USA and Canada, or not for these electives. */
  readonly accepted: boolean;
}

export const internationalSchools: DemandKind<InternationalSchoolsDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'Schools outside the USA and Canada',
  fresh: () => ({ kind: 'international-schools', accepted: false }),
  problems: () => [],
  say: ({ accepted }) =>
    `students of schools outside the USA and Canada are ${accepted ? 'taken' : 'not taken'}`,
  judge,
};

function judge({ accepted }: InternationalSchoolsDemand, { profile }: Given): Finding {
  if (accepted) return passes('students of schools outside the USA and Canada are taken');
  const place = schoolPlace(profile);
  if (place === undefined)
    return silent('schoolCountry', 'the profile does not say in which country your school is');
  return place === 'elsewhere'
    ? fails('your school lies outside the USA and Canada', ELSEWHERE)
    : passes('your school lies in the USA or Canada');
}
