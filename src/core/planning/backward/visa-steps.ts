import { page } from '../../documents/catalogue-source.ts';
import { findType } from '../../documents/find-type.ts';
import { addDays, type Day } from '../../shared/day.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import type { RotationId } from '../../shared/id.ts';
import type { BackwardStep } from '../backward-step.ts';
import { rotationsAhead } from '../renewals/list-needs.ts';
import { askedBy, type BackwardRows, openNeeds } from './backward-input.ts';

const WEILL = page(
  'Weill Cornell: visa at the latest 1 week before the start; for other hosts our inference',
  'https://international.weill.cornell.edu/visiting-international-students/approved-students/next-steps-approved-students',
);

/** Days before the start by which it has to be in hand. */
const IN_HAND = 7;

/**
 * The visa: in hand one week before the first rotation that needs it, and asked for so long before as
 * the type's lead says. Applied for, or with its file here, it asks for nothing. A passport of the
 * USA, or residence there, needs none; whether ESTA is enough only the consulate's pages say.
 */
export function visaSteps(rows: BackwardRows): BackwardStep[] {
  const { nationalities, usResident } = rows.profile;
  if (nationalities.includes('US') || usResident === true) return [];
  const asking = new Set(openNeeds(rows, 'visa').map(({ served }) => served.rotation));
  const concerned = rotationsAhead(rows)
    .map(({ rotation, host }) => ({ ...rotation, hostName: host.name }))
    .filter(({ id }) => nationalities.length > 0 || asking.has(id))
    .filter(({ start }) => !isHeld(rows, start));
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

interface First {
  readonly hostName: string;
  readonly start: Day;
}

function appointmentStep(
  rows: BackwardRows,
  { hostName, start }: First,
  rotations: readonly RotationId[],
): BackwardStep {
  const { lead } = findType(rows.types, 'visa');
  const time = lead === undefined ? '' : ` It takes about ${formatSpan(lead.span)} (${lead.why}).`;
  return {
    key: 'visa:appointment',
    day: askedBy(rows, 'visa', addDays(start, -IN_HAND)),
    title: 'Book the visa appointment, or apply for ESTA if your passport allows it',
    why: `${hostName} starts on ${formatDay(start)}, and the visa should be in hand a week before.${time}`,
    rotations,
    source: WEILL,
  };
}

function handStep({ hostName, start }: First, rotations: readonly RotationId[]): BackwardStep {
  return {
    key: 'visa:in-hand',
    day: addDays(start, -IN_HAND),
    title: 'Have the visa in hand',
    why: `${hostName} starts on ${formatDay(start)}; a week before is the latest that a host was seen to take.`,
    rotations,
    source: WEILL,
  };
}
