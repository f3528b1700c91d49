import type { ApplicantStatus, Profile } from '../../applicant/profile.ts';
import { FINAL_YEAR_MONTHS, statusDuring } from '../../applicant/status-during.ts';
import { listWords } from '../../requirements/describe-words.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { addMonths } from '../../shared/day.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { formatDay } from '../../shared/format-day.ts';
import { ELSEWHERE, type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** What the applicant is while the rotation runs. */
export interface StatusDemand {
  readonly kind: 'status';
  readonly oneOf: readonly ApplicantStatus[];
}

export const status: DemandKind<StatusDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'Students or graduates',
  fresh: () => ({ kind: 'status', oneOf: ['final-year'] }),
  problems: ({ oneOf }) => listProblems(oneOf, 'oneOf', 'Choose at least one.'),
  say({ oneOf }) {
    // Students in the final year are enrolled students: the wider word is enough.
    const taken = oneOf.filter((one) => one !== 'final-year' || !oneOf.includes('student'));
    const words = taken.map((one) => TAKEN[one]);
    return `only ${listWords(words, 'and')} are taken`;
  },
  judge,
};

const TAKEN: Readonly<Record<ApplicantStatus, string>> = {
  student: 'enrolled students',
  'final-year': 'students in their final year during the rotation',
  graduate: 'graduates',
};

/** A student in the final year is still a student: "students" takes both. */
function judge({ oneOf }: StatusDemand, { profile, rotation }: Given): Finding {
  const is = statusDuring(profile, rotation);
  if (is === undefined)
    return silent('status', 'the profile does not say whether you are a student or a graduate');
  const mayBeFinal = is === 'student' && profile.graduationDay === undefined;
  if (mayBeFinal && !oneOf.includes('student') && oneOf.includes('final-year'))
    return silent(
      'graduationDay',
      'the profile does not say when you graduate, so whether this is your final year is open',
    );
  const taken = oneOf.includes(is) || (is === 'final-year' && oneOf.includes('student'));
  const why = sayStatus(is, profile, rotation);
  return taken ? passes(why) : fails(why, remedyOf(is, profile));
}

const IS: Readonly<Record<ApplicantStatus, string>> = {
  student: 'a student before the final year',
  'final-year': 'a final-year student',
  graduate: 'a graduate',
};

function sayStatus(is: ApplicantStatus, profile: Profile, { start, end }: Rotation): string {
  const { graduationDay, status: said } = profile;
  if (is === 'graduate' && said !== 'graduate' && graduationDay !== undefined) {
    const when =
      start > graduationDay ? 'before this rotation' : `before its last day, ${formatDay(end)}`;
    return `you graduate on ${formatDay(graduationDay)}, ${when}, and are a graduate by then`;
  }
  return `${is === said ? 'you are' : 'on these days you are'} ${IS[is]}`;
}

function remedyOf(is: ApplicantStatus, { status: said, graduationDay }: Profile): string {
  if (is === 'graduate' && said !== 'graduate' && graduationDay !== undefined)
    return `Choose days that end by ${formatDay(graduationDay)}.`;
  if (is === 'student' && graduationDay !== undefined)
    return `Choose days from ${formatDay(addMonths(graduationDay, -FINAL_YEAR_MONTHS))} on, in the year before you graduate.`;
  return is === 'graduate'
    ? 'Look for an observership, or a host that takes graduates.'
    : ELSEWHERE;
}
