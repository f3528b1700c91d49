import { findType } from '../../documents/find-type.ts';
import { addDays } from '../../shared/day.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import type { RotationId } from '../../shared/id.ts';
import type { BackwardStep } from '../backward-step.ts';
import { rotationsAhead } from '../renewals/list-needs.ts';
import { askedBy, type BackwardRows, openNeeds, page } from './backward-input.ts';

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
  if (rows.documents.some(({ type }) => type === 'visa')) return inHandStep(rows);
  const { nationalities, usResident } = rows.profile;
  if (nationalities.includes('US') || usResident === true) return [];
  const asking = openNeeds(rows, 'visa').map(({ served }) => served);
  const ahead = rotationsAhead(rows).map(({ rotation, host }) => ({
    rotation: rotation.id,
    start: rotation.start,
    hostName: host.name,
  }));
  const served = nationalities.length > 0 ? ahead : asking;
  const [first] = served;
  if (first === undefined) return [];
  const inHand = addDays(first.start, -IN_HAND);
  const { lead } = findType(rows.types, 'visa');
  const rotations: RotationId[] = [...new Set(served.map(({ rotation }) => rotation))];
  const time = lead === undefined ? '' : ` It takes about ${formatSpan(lead.span)} (${lead.why}).`;
  return [
    {
      key: 'visa:appointment',
      day: askedBy(rows, 'visa', inHand),
      title: 'Book the visa appointment, or apply for ESTA if your passport allows it',
      why: `${first.hostName} starts on ${formatDay(first.start)}, and the visa should be in hand a week before.${time}`,
      rotations,
      source: WEILL,
    },
    handStep(inHand, first, rotations),
  ];
}

/** It was applied for: what is left is to have it in time. */
function inHandStep(rows: BackwardRows): BackwardStep[] {
  const waiting = rows.documents.some(({ type, versions }) => type === 'visa' && versions.length === 0);
  const ahead = rotationsAhead(rows).map(({ rotation, host }) => ({
    rotation: rotation.id,
    start: rotation.start,
    hostName: host.name,
  }));
  const [first] = ahead;
  if (!waiting || first === undefined) return [];
  const rotations = ahead.map(({ rotation }) => rotation);
  return [handStep(addDays(first.start, -IN_HAND), first, rotations)];
}

function handStep(
  day: BackwardStep['day'],
  first: { readonly hostName: string; readonly start: BackwardStep['day'] },
  rotations: readonly RotationId[],
): BackwardStep {
  return {
    key: 'visa:in-hand',
    day,
    title: 'Have the visa in hand',
    why: `${first.hostName} starts on ${formatDay(first.start)}; a week before is the latest that a host was seen to take.`,
    rotations,
    source: WEILL,
  };
}
