import { type HostDeadline, hostDeadlines } from '../admission/host-deadlines.ts';
import type { DocumentsBound } from '../admission/judging/documents-bound.ts';
import type { Profile } from '../applicant/profile.ts';
import type { Host } from '../hosts/host.ts';
import { type DueDay, sortDue } from '../requirements/due-day.ts';
import type { Phase, Requirement } from '../requirements/requirement.ts';
import { namesType, typesIn } from '../requirements/types-in.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { addDays, type Day } from '../shared/day.ts';
import { containsWords } from '../shared/fold-words.ts';
import { applicationDays } from './application-days.ts';

/**
 * Days before the start by which a visa is in hand: Weill Cornell takes none later than a week before
 * (domain facts, section 1, row 31). For other hosts it is our inference.
 */
const VISA_DAYS = 7;

/** The last day to have a visa in hand for a rotation. */
export function visaInHand({ start }: Pick<Rotation, 'start'>): Day {
  return addDays(start, -VISA_DAYS);
}

/**
 * The days by which a host wants its items for one rotation, as a function of the item: what `byWhen`
 * chooses from, the first to come first. The host's days are read once for all items.
 *
 * - apply: the days of the application.
 * - Each step: the days on which the host wants all documents, or those of the step.
 * - All but day-one go on to the day before the start, and at the last to the first day.
 * A day that the host names for this very item ("the visa, 1 week before") binds it in every step.
 */
export function dueDays(
  rotation: Rotation,
  host: Host,
  profile: Profile,
): (item: Pick<Requirement, 'phase' | 'title' | 'rule'>) => readonly DueDay[] {
  const deadlines = hostDeadlines(host, rotation, profile);
  const ofPhases = deadlines.filter(
    ({ binds }) => binds?.kind === 'all' || binds?.kind === 'phase',
  );
  const special = deadlines.filter(
    ({ what, binds }) => what === 'other' || binds?.kind === 'types',
  );
  const visa: DueDay = { cause: 'visa-in-hand', day: visaInHand(rotation) };
  const byPhase = new Map<Phase, readonly DueDay[]>();
  const visaByPhase = new Map<Phase, readonly DueDay[]>();
  const applying = () => applicationDays(rotation, host, profile);
  const ofPhase = (phase: Phase) => {
    const known = byPhase.get(phase);
    if (known !== undefined) return known;
    const general = ofPhases.filter(({ binds }) => bindsPhase(binds, phase)).map(toDue);
    const days = daysOf(phase, rotation, general, applying);
    byPhase.set(phase, days);
    return days;
  };
  const ofVisa = (phase: Phase) => {
    const known = visaByPhase.get(phase);
    if (known !== undefined) return known;
    const days = sortDue([visa, ...ofPhase(phase)]);
    visaByPhase.set(phase, days);
    return days;
  };
  return (item) => {
    const days = namesType(item.rule, 'visa') ? ofVisa(item.phase) : ofPhase(item.phase);
    // Most items have their step's days and no others: nothing is put together for them.
    const own = special.filter((deadline) => isFor(deadline, item));
    return own.length === 0 ? days : sortDue([...own.map(toDue), ...days]);
  };
}

function toDue({ day }: HostDeadline): DueDay {
  return { cause: 'documents-due', day };
}

function daysOf(
  phase: Phase,
  rotation: Rotation,
  general: readonly DueDay[],
  applying: () => readonly DueDay[],
): readonly DueDay[] {
  const first: DueDay = { cause: 'first-day', day: rotation.start };
  if (phase === 'day-one') return sortDue([...general, first]);
  const before: DueDay = { cause: 'before-start', day: addDays(rotation.start, -1) };
  const own = phase === 'apply' ? applying() : [];
  return sortDue([...own, ...general, before, first]);
}

/** All documents are those that are wanted up to the first day, and not on it. */
function bindsPhase(binds: DocumentsBound | undefined, phase: Phase): boolean {
  if (binds?.kind === 'phase') return binds.phase === phase;
  return binds?.kind === 'all' && phase !== 'day-one';
}

/** Types that the host names, or, in its words, "The Workday training" an item of that title. */
function isFor(
  { binds, thing }: HostDeadline,
  { title, rule }: Pick<Requirement, 'title' | 'rule'>,
): boolean {
  const types = typesIn(rule);
  if (binds?.kind === 'types') return types.some((type) => binds.types.includes(type));
  return containsWords(title, thing) || types.some((type) => containsWords(type, thing));
}
