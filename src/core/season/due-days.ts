import { hostDeadlines } from '../admission/host-deadlines.ts';
import type { Host } from '../hosts/host.ts';
import { type DueDay, sortDue } from '../requirements/due-day.ts';
import type { Phase, Requirement } from '../requirements/requirement.ts';
import { namesType, typesIn } from '../requirements/types-in.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { addDays, type Day } from '../shared/day.ts';
import { containsWords, foldWords } from '../shared/fold-words.ts';
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
 * - after-offer, before-start: the day on which the host wants its documents, where it names one.
 * - Both go on to the day before the start, and at the last to the first day.
 * - day-one: the first day.
 * A day that the host names for this very item ("the visa, 1 week before") binds it in every step.
 */
export function dueDays(
  rotation: Rotation,
  host: Host,
): (item: Pick<Requirement, 'phase' | 'title' | 'rule'>) => readonly DueDay[] {
  const named = namedDays(host, rotation);
  const general = named.filter(({ what }) => isEveryDocument(what)).map(toDue);
  const special = named.filter(({ what }) => !isEveryDocument(what));
  const visa: DueDay = { cause: 'visa-in-hand', day: visaInHand(rotation) };
  const byPhase = new Map<Phase, readonly DueDay[]>();
  const ofPhase = (phase: Phase) => {
    const known = byPhase.get(phase);
    if (known !== undefined) return known;
    const days = daysOf(phase, rotation, host, general);
    byPhase.set(phase, days);
    return days;
  };
  return (item) => {
    const days = ofPhase(item.phase);
    const isVisa = namesType(item.rule, 'visa');
    // Most items have their step's days and no others: nothing is put together for them.
    if (special.length === 0 && !isVisa) return days;
    const own = special.filter(({ what }) => isNamed(what, item)).map(toDue);
    return sortDue([...own, ...(isVisa ? [visa] : []), ...days]);
  };
}

interface NamedDay {
  readonly what: string;
  readonly day: Day;
}

/** What the host wants in hand so long before the start, in its words. */
function namedDays(host: Host, rotation: Rotation): NamedDay[] {
  return hostDeadlines(host, rotation)
    .filter(({ what }) => what === 'other')
    .map(({ thing, day }) => ({ what: thing, day }));
}

function toDue({ day }: NamedDay): DueDay {
  return { cause: 'documents-due', day };
}

function daysOf(
  phase: Phase,
  rotation: Rotation,
  host: Host,
  general: readonly DueDay[],
): readonly DueDay[] {
  const first: DueDay = { cause: 'first-day', day: rotation.start };
  if (phase === 'day-one') return [first];
  const before: DueDay = { cause: 'before-start', day: addDays(rotation.start, -1) };
  const own = phase === 'apply' ? applicationDays(rotation, host) : [];
  return sortDue([...own, ...general, before, first]);
}

/** "The complete set of documents", "The rest of the documents", "Documents". */
const OF_DOCUMENTS: ReadonlySet<string> = new Set(
  foldWords('document documents paper papers paperwork'),
);
const OF_ALL: ReadonlySet<string> = new Set(
  foldWords('complete set rest all every other remaining required full your'),
);

function isEveryDocument(what: string): boolean {
  const words = foldWords(what);
  return (
    words.some((word) => OF_DOCUMENTS.has(word)) &&
    words.every((word) => OF_DOCUMENTS.has(word) || OF_ALL.has(word))
  );
}

/** "The visa" names an item on that type, "The Workday training" one of that title. */
function isNamed(what: string, { title, rule }: Pick<Requirement, 'title' | 'rule'>): boolean {
  return containsWords(title, what) || typesIn(rule).some((type) => containsWords(type, what));
}
