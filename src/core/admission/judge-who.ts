import type { ApplicantStatus, Profile } from '../applicant/profile.ts';
import { schoolPlace } from '../applicant/school-place.ts';
import type { Rotation, RotationStage } from '../rotations/rotation.ts';
import { addMonths } from '../shared/day.ts';
import { foldWords } from '../shared/fold-words.ts';
import { formatDay } from '../shared/format-day.ts';
import {
  ask,
  type DemandOf,
  ELSEWHERE,
  type Finding,
  fails,
  type Given,
  type Judges,
  passes,
  silent,
} from './finding.ts';

type Who =
  | 'status'
  | 'accreditation'
  | 'international-schools'
  | 'affiliation'
  | 'no-us-citizens-abroad'
  | 'home-school-in-vslo'
  | 'no-off-shore-schools'
  | 'not-for-residency-applicants'
  | 'quota'
  | 'nomination'
  | 'ask';

/** Who may come: the applicant and the school. */
export const JUDGE_WHO: Judges<Who> = {
  status: judgeStatus,
  accreditation: judgeAccreditation,
  'international-schools': judgeInternational,
  affiliation: judgeAffiliation,
  'no-us-citizens-abroad': (_, { profile }) => judgeCitizenAbroad(profile),
  'home-school-in-vslo': (_, { profile: { schoolInVslo } }) => {
    if (schoolInVslo === undefined)
      return silent('schoolInVslo', 'The profile does not say whether your school is in VSLO.');
    return schoolInVslo
      ? passes('Your school takes part in VSLO.')
      : fails('Your school does not take part in VSLO.', ELSEWHERE);
  },
  'no-off-shore-schools': (_, { profile: { schoolOffShore } }) => {
    if (schoolOffShore === undefined)
      return silent('schoolOffShore', 'The profile does not say whether your school is off-shore.');
    return schoolOffShore
      ? fails('Your school is an off-shore or for-profit one.', ELSEWHERE)
      : passes('Your school is neither off-shore nor for-profit.');
  },
  'not-for-residency-applicants': (_, { profile: { seeksUsResidency } }) => {
    if (seeksUsResidency === undefined)
      return silent(
        'seeksUsResidency',
        'The profile does not say whether you mean to apply for a US residency.',
      );
    return seeksUsResidency
      ? fails('You mean to apply for a US residency.', ELSEWHERE)
      : passes('You do not mean to apply for a US residency.');
  },
  quota: (_, { rotation }) =>
    HAS_PLACE.includes(rotation.stage)
      ? passes('The host has given you the place.')
      : ask(
          'The host has not given you a place yet.',
          'Ask the host whether a place for your school is left before you pay anything.',
        ),
  nomination: (_, { rotation }) =>
    HAS_PLACE.includes(rotation.stage)
      ? passes('The host has given you the place.')
      : ask(
          'Sojourn cannot know whether your school nominates you.',
          "Ask your dean's office to nominate you.",
        ),
  ask: () => ask('Only the host can say.', 'Ask the host before you pay anything.'),
};

/** Stages in which the host has answered with a place. */
const HAS_PLACE: readonly RotationStage[] = ['offered', 'scheduled', 'completed'];

/** Final year: the twelve months before graduation, where only the day is known [own inference]. */
const FINAL_YEAR_MONTHS = 12;

/** What the applicant is while the rotation runs, as far as the profile tells. */
function statusDuring(
  { status, graduationDay }: Profile,
  { start, end }: Rotation,
): ApplicantStatus | undefined {
  if (status === 'graduate') return status;
  if (graduationDay === undefined || status === 'final-year') {
    return graduationDay !== undefined && end > graduationDay ? 'graduate' : status;
  }
  if (end > graduationDay) return 'graduate';
  return start >= addMonths(graduationDay, -FINAL_YEAR_MONTHS) ? 'final-year' : 'student';
}

const STATUS_WORDS: Readonly<Record<ApplicantStatus, string>> = {
  student: 'a student before the final year',
  'final-year': 'a final-year student',
  graduate: 'a graduate',
};

/** A student in the final year is still a student: "students" takes both. */
function judgeStatus({ oneOf }: DemandOf<'status'>, { profile, rotation }: Given): Finding {
  const status = statusDuring(profile, rotation);
  if (status === undefined)
    return silent('status', 'The profile does not say whether you are a student or a graduate.');
  const mayBeFinal = status === 'student' && profile.graduationDay === undefined;
  if (mayBeFinal && !oneOf.includes('student') && oneOf.includes('final-year'))
    return silent(
      'graduationDay',
      'The profile does not say when you graduate, so whether this is your final year is open.',
    );
  const taken = oneOf.includes(status) || (status === 'final-year' && oneOf.includes('student'));
  const reason = sayStatus(status, profile, rotation);
  return taken ? passes(reason) : fails(reason, statusRemedy(status, profile));
}

function sayStatus(status: ApplicantStatus, profile: Profile, { start, end }: Rotation): string {
  const { graduationDay } = profile;
  const turns =
    status === 'graduate' && profile.status !== 'graduate' && graduationDay !== undefined;
  if (turns) {
    const when =
      start > graduationDay ? 'before this rotation' : `before its last day, ${formatDay(end)}`;
    return `You graduate on ${formatDay(graduationDay)}, ${when}, and are a graduate by then.`;
  }
  const known = status === profile.status ? 'You are' : 'On these days you are';
  return `${known} ${STATUS_WORDS[status]}.`;
}

function statusRemedy(status: ApplicantStatus, { status: said, graduationDay }: Profile): string {
  if (status === 'graduate' && said !== 'graduate' && graduationDay !== undefined)
    return `Choose days that end by ${formatDay(graduationDay)}.`;
  if (status === 'student' && graduationDay !== undefined)
    return `Choose days from ${formatDay(addMonths(graduationDay, -FINAL_YEAR_MONTHS))} on, in the year before you graduate.`;
  return status === 'graduate'
    ? 'Look for an observership, or a host that takes graduates.'
    : ELSEWHERE;
}

/** LCME and COCA accredit schools of the USA and Canada only; AOA is COCA's parent. */
const NORTH_AMERICAN = ['LCME', 'COCA', 'AOA', 'CACMS'];

function judgeAccreditation({ oneOf }: DemandOf<'accreditation'>, { profile }: Given): Finding {
  const held = profile.accreditation.toUpperCase().split(/[^A-Z]+/);
  if (profile.accreditation.trim() !== '') {
    return oneOf.some((word) => held.includes(word.trim().toUpperCase()))
      ? passes(`Your school is accredited by ${profile.accreditation}.`)
      : fails(`Your school is accredited by ${profile.accreditation}.`, ELSEWHERE);
  }
  const northAmericanOnly = oneOf.every((word) =>
    NORTH_AMERICAN.includes(word.trim().toUpperCase()),
  );
  if (northAmericanOnly && schoolPlace(profile) === 'elsewhere')
    return fails(
      'Your school lies outside the USA and Canada, where this does not exist.',
      ELSEWHERE,
    );
  return silent('accreditation', 'The profile does not name your school’s accreditation.');
}

function judgeInternational(
  { accepted }: DemandOf<'international-schools'>,
  { profile }: Given,
): Finding {
  if (accepted) return passes('Students of schools outside the USA and Canada are taken.');
  const place = schoolPlace(profile);
  if (place === undefined)
    return silent('schoolCountry', 'The profile does not say in which country your school is.');
  return place === 'elsewhere'
    ? fails('Your school lies outside the USA and Canada.', ELSEWHERE)
    : passes('Your school lies in the USA or Canada.');
}

function judgeAffiliation(_: DemandOf<'affiliation'>, { profile, host }: Given): Finding {
  const fold = (name: string) => foldWords(name).join(' ');
  if (profile.affiliations.some((name) => fold(name) === fold(host.name)))
    return passes(`Your school has an agreement with ${host.name}.`);
  if (profile.affiliations.length === 0)
    return silent(
      'affiliations',
      'The profile does not name the hosts that your school has agreements with.',
    );
  return fails(
    `${host.name} is not among the hosts that your school has agreements with.`,
    "Ask your dean's office whether an agreement can be made in time; it takes weeks.",
  );
}

function judgeCitizenAbroad(profile: Profile): Finding {
  const place = schoolPlace(profile);
  if (place === 'usa') return passes('Your school lies in the USA.');
  const isAmerican = profile.nationalities.includes('US') || profile.usResident === true;
  if (isAmerican && place === undefined)
    return silent('schoolCountry', 'The profile does not say in which country your school is.');
  if (isAmerican)
    return fails(
      'You are a US citizen or permanent resident at a school outside the USA.',
      ELSEWHERE,
    );
  if (profile.nationalities.length === 0)
    return silent('nationalities', 'The profile does not say of which country you are a citizen.');
  if (profile.usResident === undefined)
    return silent(
      'usResident',
      'The profile does not say whether you are a US permanent resident.',
    );
  return passes('You are neither a US citizen nor a permanent resident.');
}
