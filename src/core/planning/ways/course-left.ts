import { dosesOf } from '../../immunizations/count-doses.ts';
import {
  dosesLeft,
  hepatitisBSeries,
  isComplete,
  nextDoseFrom,
} from '../../immunizations/hepatitis-b-series.ts';
import {
  type Dose,
  type ImmunizationRecord,
  VACCINES,
  type Vaccine,
} from '../../immunizations/immunization-record.ts';
import { liveCourse } from '../../immunizations/live-course.ts';
import { soundEntries } from '../../immunizations/record-circumstances.ts';
import {
  ANTI_HBS_AFTER_DAYS,
  HEPATITIS_B,
  LIVE_DOSES,
  LIVE_INTERVAL_DAYS,
} from '../../immunizations/schedules.ts';
import type { Circumstances } from '../../requirements/circumstances.ts';
import type { DocumentRule } from '../../requirements/clause-standing.ts';
import { plainWord } from '../../requirements/plain-word.ts';
import type { WantedFact } from '../../requirements/predicates/predicate-kind.ts';
import { wantedFact } from '../../requirements/predicates/wanted-fact.ts';
import { daysBetween } from '../../shared/day.ts';
import { askedProof } from './asked-proof.ts';

/** What is left of a course of doses before a paper can say what a clause asks. */
export interface CourseLeft {
  /** Doses still to be given, and the blood test after them; 1 at least, for the paper alone. */
  readonly visits: number;
  /** Days from today until the last of them, and the wait of the blood test after it, at the least. */
  readonly days: number;
}

const NO_COURSE: CourseLeft = { visits: 1, days: 0 };

/**
 * The doses that this clause still takes of a person with this record and these papers: two of
 * Engerix-B want one more where three are asked, and two more where two of Heplisav-B are. A titer asks
 * for none of who never noted a dose, since the blood may show it all the same, and for the rest of a
 * series that was begun.
 */
export function courseLeft(
  rule: DocumentRule,
  record: ImmunizationRecord,
  circumstances: Circumstances,
): CourseLeft {
  const vaccine = VACCINES.find((one) => one === rule.type);
  if (vaccine === undefined) return NO_COURSE;
  const wanted = rule.predicates.flatMap((predicate) => wantedFact(predicate) ?? []);
  const had = dosesHad(vaccine, wanted, record, circumstances);
  const proof = askedProof(rule.predicates);
  const left = proof === 'doses' ? askedDoses(rule, wanted, had) - had.count : leftOfBegun(had);
  const doses = Math.max(0, left);
  const days = daysOf(vaccine, had, doses);
  return proof === 'blood' && doses > 0
    ? { visits: doses + 1, days: days + ANTI_HBS_AFTER_DAYS.from }
    : { visits: Math.max(1, doses), days };
}

/** The rest of a course that was begun. */
function leftOfBegun({ count, whole, isDone }: Had): number {
  return count > 0 && !isDone ? whole - count : 0;
}

interface Had {
  readonly count: number;
  /** The doses that make a course of what was begun. */
  readonly whole: number;
  /** Days until the next dose counts. */
  readonly wait: number;
  /** The series is whole, however few its doses. */
  readonly isDone: boolean;
  readonly isHeplisav: boolean;
}

function dosesHad(
  vaccine: Vaccine,
  wanted: readonly WantedFact[],
  record: ImmunizationRecord,
  { profile, shelf, today }: Circumstances,
): Had {
  const at = { dateOfBirth: profile.dateOfBirth, today };
  const products = wanted.find(({ key }) => key === 'product')?.oneOf?.map(plainWord);
  const isOf = (product: string) =>
    products === undefined || products.some((name) => plainWord(product).startsWith(name));
  const isHeplisav = products?.every((name) => name.startsWith('heplisav')) === true;
  const onPaper = (shelf.get(vaccine) ?? []).map(({ stated }) => {
    const { doses, product } = stated?.facts ?? {};
    const fits = products === undefined || (typeof product === 'string' && isOf(product));
    return typeof doses === 'number' && fits ? doses : 0;
  });
  const papers = Math.max(0, ...onPaper);
  if (vaccine === 'mmr' || vaccine === 'varicella') {
    const { had, nextFrom } = liveCourse(record, vaccine, at);
    const wait = nextFrom === undefined ? 0 : Math.max(0, daysBetween(today, nextFrom));
    const isDone = had >= LIVE_DOSES;
    return { count: Math.max(papers, had), whole: LIVE_DOSES, wait, isDone, isHeplisav };
  }
  const sound = soundEntries(record, at);
  const series: readonly Dose[] =
    vaccine === 'hepatitis-b'
      ? (hepatitisBSeries(sound).series.at(-1) ?? [])
      : dosesOf(sound, [vaccine]);
  const counting = series.filter(({ product }) => isOf(product));
  const next = vaccine === 'hepatitis-b' ? nextDoseFrom(counting) : undefined;
  return {
    count: Math.max(papers, counting.length),
    whole: vaccine === 'hepatitis-b' ? counting.length + dosesLeft(counting) : 1,
    wait: next === undefined ? 0 : Math.max(0, daysBetween(today, next)),
    isDone: vaccine === 'hepatitis-b' && isComplete(series),
    isHeplisav,
  };
}

/** The number that the clause names; a whole course where it asks for one, or only to be proven by doses. */
function askedDoses(rule: DocumentRule, wanted: readonly WantedFact[], { whole }: Had): number {
  if (rule.predicates.some(({ kind }) => kind === 'complete-series')) return whole;
  const named = wanted.flatMap(({ key, least }) =>
    NUMBERS.includes(key) && least !== undefined ? [least] : [],
  );
  if (named.length > 0) return Math.max(...named);
  return wanted.every(({ key }) => key === 'product') ? 1 : whole;
}

/** Facts that count doses. */
const NUMBERS: readonly string[] = ['doses', 'measles', 'mumps', 'rubella'];

function daysOf(vaccine: Vaccine, { count, wait, isHeplisav }: Had, doses: number): number {
  if (doses === 0) return 0;
  return wait + gapsAfter(vaccine, count, doses, isHeplisav);
}

/** The days between the first of the doses that are left and the last, at the least. */
function gapsAfter(vaccine: Vaccine, had: number, doses: number, isHeplisav: boolean): number {
  if (vaccine !== 'hepatitis-b') return LIVE_INTERVAL_DAYS * (doses - 1);
  if (isHeplisav) return HEPATITIS_B.heplisav * (doses - 1);
  if (doses === 1) return 0;
  return had === 0 && doses >= HEPATITIS_B.doses
    ? HEPATITIS_B.firstToThird
    : HEPATITIS_B.secondToThird;
}
