import { schoolPlace } from '../../applicant/school-place.ts';
import { ELSEWHERE, type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** US citizens and permanent residents at foreign schools are refused (Yale). */
export interface NoUsCitizensAbroadDemand {
  readonly kind: 'no-us-citizens-abroad';
}

export const noUsCitizensAbroad: DemandKind<NoUsCitizensAbroadDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'No US citizens at foreign schools',
  fresh: () => ({ kind: 'no-us-citizens-abroad' }),
  problems: () => [],
  say: () => 'US citizens and permanent residents at schools outside the USA are not taken',
  judge,
};

function judge(_: NoUsCitizensAbroadDemand, { profile }: Given): Finding {
  const place = schoolPlace(profile);
  if (place === 'usa') return passes('your school lies in the USA');
  const isAmerican = profile.nationalities.includes('US') || profile.usResident === true;
  if (isAmerican && place === undefined)
    return silent('schoolCountry', 'the profile does not say in which country your school is');
  if (isAmerican)
    return fails(
      'you are a US citizen or permanent resident at a school outside the USA',
      ELSEWHERE,
    );
  if (profile.nationalities.length === 0)
    return silent('nationalities', 'the profile does not say of which country you are a citizen');
  if (profile.usResident === undefined)
    return silent('usResident', 'the profile does not say whether you are a US permanent resident');
  return passes('you are neither a US citizen nor a permanent resident');
}
