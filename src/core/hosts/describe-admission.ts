import type { ApplicantStatus } from '../applicant/profile.ts';
import { listWords } from '../requirements/describe-words.ts';
import { formatDay, formatDayRange, formatSpan } from '../shared/format-day.ts';
import { formatMonthDay } from '../shared/format-month-day.ts';
import { monthName } from '../shared/month-name.ts';
import type { AdmissionDemand, AdmissionRule } from './admission-rule.ts';
import { nameElectives } from './name-electives.ts';

const STATUS: Readonly<Record<ApplicantStatus, string>> = {
  student: 'enrolled students',
  'final-year': 'students in their final year during the rotation',
  graduate: 'graduates',
};

/**
 * An admission rule in plain English, one sentence: "For Anesthesia: students of schools outside the
 * USA and Canada are not taken." The editor, the host's page and the comparison of packs show it.
 */
export function describeAdmission({
  demand,
  electives,
}: Pick<AdmissionRule, 'demand' | 'electives'>): string {
  const sentence = describeDemand(demand);
  if (electives === undefined || electives.length === 0) return sentence;
  return `For ${nameElectives(electives)}: ${lowerFirst(sentence)}`;
}

/** Students in the final year are enrolled students: the wider word is enough. */
function describeStatus(oneOf: readonly ApplicantStatus[]): string {
  const taken = oneOf.filter((status) => status !== 'final-year' || !oneOf.includes('student'));
  return `Only ${listWords(
    taken.map((status) => STATUS[status]),
    'and',
  )} are taken.`;
}

/** Abbreviations and names keep their capitals. */
function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence) && !sentence.startsWith('US')
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

function describeDemand(demand: AdmissionDemand): string {
  switch (demand.kind) {
    case 'status':
      return describeStatus(demand.oneOf);
    case 'accreditation':
      return `Only students of schools accredited by ${listWords(demand.oneOf, 'or')} are taken.`;
    case 'international-schools':
      return `Students of schools outside the USA and Canada are ${demand.accepted ? '' : 'not '}taken.`;
    case 'affiliation':
      return 'Your school must have an affiliation agreement with this host.';
    case 'no-us-citizens-abroad':
      return 'US citizens and permanent residents at schools outside the USA are not taken.';
    case 'home-school-in-vslo':
      return 'Your school must take part in VSLO.';
    case 'no-off-shore-schools':
      return 'Students of off-shore or for-profit schools are not taken.';
    case 'not-for-residency-applicants':
      return 'Nobody who means to apply for a US residency is taken.';
    case 'quota':
      return 'Places per school are limited, and only the host knows how many are left.';
    case 'nomination':
      return 'Your school must nominate you.';
    default:
      return describeRest(demand);
  }
}

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
  | 'nomination';

function describeRest(demand: Exclude<AdmissionDemand, { kind: Who }>): string {
  switch (demand.kind) {
    case 'test-passed':
      return `You must have passed ${listWords(demand.anyOf, 'or')}.`;
    case 'score':
      return describeScore(demand);
    case 'clinical-weeks':
      return `You must have done at least ${demand.atLeast} weeks of clinical training.`;
    case 'cores':
      return describeCores(demand);
    case 'before-graduation':
      return `The rotation must end within the ${formatSpan(demand.within)} before you graduate.`;
    case 'starts-first-monday':
      return 'Rotations start on the first Monday of a month.';
    case 'block-weeks':
      return `Rotations last ${countWeeks(demand.weeks)}, neither shorter nor longer.`;
    case 'last-day-of-year':
      return `No rotation runs past ${formatMonthDay(demand.on)} of its year.`;
    case 'max-weeks':
      return `At most ${countWeeks(demand.weeks)} at this host altogether.`;
    case 'max-electives':
      return `At most ${demand.count === 1 ? 'one elective' : `${demand.count} electives`} at this host${demand.ever === true ? ', ever' : ''}.`;
    case 'ask':
      return `Ask the host: ${demand.question.replace(/[.?]$/, '')}${demand.question.endsWith('?') ? '?' : '.'}`;
    default:
      return describeDates(demand);
  }
}

type Dated = 'blocked-months' | 'fixed-blocks' | 'lead-time' | 'application-windows' | 'due-before';

function describeDates(demand: Extract<AdmissionDemand, { kind: Dated }>): string {
  switch (demand.kind) {
    case 'blocked-months':
      return `No day of a rotation may lie in ${listWords(sortedMonths(demand.months), 'or')}.`;
    case 'fixed-blocks':
      return `Rotations keep to the host's blocks: ${demand.blocks.map(describeBlock).join('; ')}.`;
    case 'lead-time':
      return demand.opens === undefined
        ? `Apply at least ${formatSpan(demand.closes)} before the first day.`
        : `Apply between ${formatSpan(demand.opens)} and ${formatSpan(demand.closes)} before the first day.`;
    case 'application-windows':
      return `Applications are taken only in ${listWords(demand.windows.map(describeYearlyWindow), 'or')} of each year.`;
    case 'due-before':
      return demand.span.amount === 0
        ? `${upperFirst(demand.what)}: with the host by the first day.`
        : `${upperFirst(demand.what)}: with the host at least ${formatSpan(demand.span)} before the first day.`;
  }
}

function describeScore({
  test,
  atLeast,
  within,
  unlessTaughtInEnglish,
}: Extract<AdmissionDemand, { kind: 'score' }>): string {
  const age =
    within === undefined ? '' : `, taken within the ${formatSpan(within)} before you apply`;
  const spared = unlessTaughtInEnglish === true ? ', unless you are taught in English' : '';
  return `${test} of at least ${atLeast}${age}${spared}.`;
}

function describeCores({ atLeast, named }: Extract<AdmissionDemand, { kind: 'cores' }>): string {
  const these = named === undefined || named.length === 0 ? '' : listWords(named, 'and');
  if (atLeast === undefined) {
    return these === ''
      ? 'You must have done core clerkships.'
      : `You must have done the core clerkships in ${these}.`;
  }
  const among = these === '' ? '' : `, ${these} among them`;
  return `You must have done at least ${atLeast} core ${atLeast === 1 ? 'clerkship' : 'clerkships'}${among}.`;
}

type Block = Extract<AdmissionDemand, { kind: 'fixed-blocks' }>['blocks'][number];

function describeBlock({ start, end, applyBy }: Block): string {
  const days = formatDayRange(start, end);
  return applyBy === undefined ? days : `${days} (apply by ${formatDay(applyBy)})`;
}

type YearlyWindow = Extract<AdmissionDemand, { kind: 'application-windows' }>['windows'][number];

function describeYearlyWindow({ from, to, answeredBy }: YearlyWindow): string {
  const sameMonth = from.slice(0, 2) === to.slice(0, 2);
  const days = sameMonth
    ? `${Number(from.slice(3))}-${formatMonthDay(to)}`
    : `${formatMonthDay(from)} - ${formatMonthDay(to)}`;
  return answeredBy === undefined ? days : `${days} (answer by ${formatMonthDay(answeredBy)})`;
}

function sortedMonths(months: readonly number[]): string[] {
  return [...new Set(months)].sort((a, b) => a - b).map(monthName);
}

function countWeeks(weeks: number): string {
  return weeks === 1 ? 'one week' : `${weeks} weeks`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
