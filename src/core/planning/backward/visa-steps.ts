import { page } from '../../documents/catalogue-source.ts';
import { findType } from '../../documents/find-type.ts';
import { type ByWhen, byWhen } from '../../requirements/by-when.ts';
import type { DueDay } from '../../requirements/due-day.ts';
import { namesType } from '../../requirements/types-in.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { visaInHand } from '../../season/due-days.ts';
import { compareText } from '../../shared/compare-text.ts';
import { addDays, type Day } from '../../shared/day.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import type { RotationId } from '../../shared/id.ts';
import type { CountedStep } from '../backward-step.ts';
import { whenWanted } from '../when-wanted.ts';
import { type BackwardRows, openNeeds } from './backward-input.ts';
import { sayOtherWays } from './say-proof.ts';

const WEILL = page(
  'Weill Cornell: visa at the latest 1 week before the start; for other hosts our inference',
  'https://international.weill.cornell.edu/visiting-international-students/approved-students/next-steps-approved-students',
);

/**
 * The visa: in hand one week before the first rotation that needs it, or when its host wants it, and
 * asked for so long before as the type's lead says. Applied for, or with its file here, it asks for
 * nothing. A passport of the USA, or residence there, needs none; whether ESTA is enough only the
 * consulate's pages say.
 */
export function visaSteps(rows: BackwardRows): CountedStep[] {
  const { nationalities, usResident } = rows.profile;
  if (nationalities.includes('US') || usResident === true) return [];
  const asking = new Set(openNeeds(rows, 'visa').map(({ served }) => served.rotation));
  const concerned = rows.coming
    .filter(({ rotation }) => nationalities.length > 0 || asking.has(rotation.id))
    .filter(({ rotation }) => !isHeld(rows, rotation.start))
    .map(({ rotation, host }) => ({
      id: rotation.id,
      start: rotation.start,
      hostName: host.name,
      when: whenInHand(rows, rotation),
      choice: sayOtherWays(
        openNeeds(rows, 'visa').filter(({ served }) => served.rotation === rotation.id),
      ),
    }))
    .sort((a, b) => compareText(dayOf(a), dayOf(b)));
  const [first] = concerned;
  if (first === undefined) return [];
  const rotations = concerned.map(({ id }) => id);
  const applied = rows.documents.some(
    ({ type, appliedOn }) => type === 'visa' && appliedOn !== undefined,
  );
  return [
    ...(applied ? [] : [appointmentStep(rows, first, rotations)]),
    handStep(first, rotations),
  ];
}

/** A visa without a printed end is taken to hold: only its own page says how long. */
function isHeld({ documents }: BackwardRows, start: Day): boolean {
  return documents
    .filter(({ type }) => type === 'visa')
    .some(({ versions }) =>
      versions.some(({ expires }) => expires === undefined || expires >= start),
    );
}

/** As the host's rule on the visa is judged; of a host without one only the start binds. */
function whenInHand({ needs, types, today }: BackwardRows, rotation: Rotation): ByWhen {
  const visa = [findType(types, 'visa')];
  const need = needs.find(
    ({ served, requirement, verdict }) =>
      served.rotation === rotation.id &&
      namesType(requirement.rule, 'visa') &&
      verdict.by !== undefined,
  );
  if (need !== undefined) return whenWanted(need, visa);
  const due: readonly DueDay[] = [
    { cause: 'visa-in-hand', day: visaInHand(rotation) },
    { cause: 'before-start', day: addDays(rotation.start, -1) },
    { cause: 'first-day', day: rotation.start },
  ];
  return byWhen({ due, today, types: visa });
}

interface First {
  readonly hostName: string;
  readonly start: Day;
  readonly when: ByWhen;
  /** What the host would take in place of a visa, in words; may be empty. */
  readonly choice: string;
}

function dayOf({ start, when }: Pick<First, 'start' | 'when'>): Day {
  return when.by ?? start;
}

function appointmentStep(
  rows: BackwardRows,
  first: First,
  rotations: readonly RotationId[],
): CountedStep {
  const { lead } = findType(rows.types, 'visa');
  const time = lead === undefined ? '' : ` It takes about ${formatSpan(lead.span)} (${lead.why}).`;
  return {
    key: 'visa:appointment',
    kind: 'appointment',
    type: 'visa',
    day: first.when.startBy ?? dayOf(first),
    action: 'Book',
    about: 'the visa appointment, or apply for ESTA if your passport allows it',
    why: `${sayWhen(first, 'the visa should be in hand a week before')}.${time}${first.choice}`,
    rotations,
    source: WEILL,
  };
}

function handStep(first: First, rotations: readonly RotationId[]): CountedStep {
  return {
    key: 'visa:in-hand',
    kind: 'in-hand',
    type: 'visa',
    day: dayOf(first),
    action: 'Have',
    about: 'the visa in hand',
    why: `${sayWhen(first, 'a week before is the latest that a host was seen to take')}.${first.choice}`,
    rotations,
    source: WEILL,
  };
}

function sayWhen(first: First, aWeekBefore: string): string {
  const starts = `${first.hostName} starts on ${formatDay(first.start)}`;
  return first.when.binds === 'visa-in-hand'
    ? `${starts}, and ${aWeekBefore}`
    : `${starts}, and the visa is wanted by ${formatDay(dayOf(first))}`;
}
