import { holdsOn } from '../../requirements/applies-to.ts';
import type { DocumentRule } from '../../requirements/clause-standing.ts';
import { isCircumstance } from '../../requirements/is-circumstance.ts';
import { prepareClause, standWith } from '../../requirements/judge-clause.ts';
import type { Entry } from '../../requirements/shelf.ts';
import { type Slot, slotChoices } from '../../requirements/slot-choices.ts';
import { namesType } from '../../requirements/types-in.ts';
import type { RuleWay } from '../ways/rule-ways.ts';
import { demandsOf, openingOf } from './open-stretches.ts';
import type { Group, Need, Seat, TypeAtHand, Way } from './unit.ts';

/** More ways than this to read one rule are no rule that a host wrote. */
const MOST_WAYS = 64;

/**
 * The ways in which new documents of one type can do their part for a need, on the ways that the plans
 * take through its rule, the one that costs least first. What the vault satisfies already asks nothing.
 * Clauses on other types are left to the plans of those types. None where no way is open.
 */
export function listWays(need: Need, atHand: TypeAtHand): readonly Way[] {
  return need.ways.taken.flatMap((way) => waysFor(way, need, atHand)).slice(0, MOST_WAYS);
}

/** Each part in one of its ways. */
function waysFor({ open }: RuleWay, need: Need, atHand: TypeAtHand): readonly Way[] {
  const naming = open.filter((rule) => namesType(rule, atHand.type.key));
  return naming.reduce<readonly Way[]>(
    (ways, rule) =>
      ways
        .flatMap((way) => groupsOf(rule, need, atHand).map((group) => [...way, group]))
        .slice(0, MOST_WAYS),
    [[]],
  );
}

/** Seats for a part, in each way to read it. */
function groupsOf(rule: RuleWay['open'][number], need: Need, atHand: TypeAtHand): readonly Group[] {
  return rule.kind === 'document'
    ? [[{ openings: [openingOf(rule, atHand, need)], held: [] }]]
    : slotChoices(rule.rules, holdsOn(need.circumstances)).map((slots) =>
        groupOf(slots, need, atHand),
      );
}

/** Seats for different documents; one that other types could fill is theirs where it names only those. */
function groupOf(slots: readonly Slot[], need: Need, atHand: TypeAtHand): Group {
  const { shelf } = need.circumstances;
  const types = new Set(slots.flatMap((slot) => slot.map(({ type }) => type)));
  const entries = [...types].flatMap((type) => shelf.get(type) ?? []);
  return slots
    .filter((slot) => slot.some(({ type }) => type === atHand.type.key))
    .map((slot) => seatOf(slot, entries, need, atHand))
    .filter((seat) => seat !== undefined);
}

/** Undefined where the slot is met with nothing at all, outside its season. */
function seatOf(
  slot: Slot,
  entries: readonly Entry[],
  need: Need,
  atHand: TypeAtHand,
): Seat | undefined {
  const vacuous = slot.some((rule) =>
    demandsOf(rule, need.circumstances).some((demand) => demand.vacuous === true),
  );
  if (vacuous) return undefined;
  return {
    openings: slot
      .filter((rule) => rule.type === atHand.type.key && !isCircumstance(rule, atHand.type))
      .map((rule) => openingOf(rule, atHand, need)),
    held: entries.flatMap((entry, index) =>
      slot.some((rule) => fitsEntry(rule, entry, need)) ? [index] : [],
    ),
  };
}

function fitsEntry(rule: DocumentRule, entry: Entry, { circumstances }: Need): boolean {
  return (
    rule.type === entry.type &&
    standWith(prepareClause(rule, circumstances), entry).status === 'met'
  );
}
