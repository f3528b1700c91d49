import type { DocumentRule } from '../../requirements/clause-standing.ts';
import { prepareClause, standWith } from '../../requirements/judge-clause.ts';
import { judgeRule } from '../../requirements/judge-rule.ts';
import type { Rule } from '../../requirements/requirement.ts';
import type { Entry } from '../../requirements/shelf.ts';
import { type Slot, slotChoices } from '../../requirements/slot-choices.ts';
import { namesType } from '../../requirements/types-in.ts';
import { demandsOf, openingOf } from './open-stretches.ts';
import type { Group, Need, Seat, TypeAtHand, Way } from './unit.ts';

/** More ways than this to read one rule are no rule that a host wrote. */
const MOST_WAYS = 64;

/** What a rule leaves open for new documents of the type at hand. */
interface Reading {
  /** Each way on its own would do. One without groups asks nothing of this type. */
  readonly ways: readonly Way[];
  /** False where the rule does not name the type. */
  readonly names: boolean;
  /** True where what is in the vault satisfies it. */
  readonly met: boolean;
}

/**
 * The ways in which new documents of one type can do their part for a need's rule. What the vault
 * satisfies already asks nothing. Clauses on other types are left to the plans of those types:
 * inside "all of" they do not stand in the way, inside "one of" they are no way of this type.
 */
export function listWays(need: Need, atHand: TypeAtHand): readonly Way[] {
  return read(need.requirement.rule, need, atHand).ways;
}

function read(rule: Rule, need: Need, atHand: TypeAtHand): Reading {
  const { status } = judgeRule(rule, need.circumstances);
  const names = namesType(rule, atHand.type.key);
  if (status === 'met' || status === 'applied-for') return { ways: [[]], names, met: true };
  if (!names) return { ways: [[]], names, met: false };
  return { ways: openWays(rule, need, atHand).slice(0, MOST_WAYS), names, met: false };
}

function openWays(rule: Rule, need: Need, atHand: TypeAtHand): readonly Way[] {
  switch (rule.kind) {
    case 'document':
      return [[[{ openings: [openingOf(rule, atHand, need)], held: [] }]]];
    case 'all':
      return together(rule.rules.map((child) => read(child, need, atHand)));
    case 'any':
      return someOf(
        rule.rules.map((child) => read(child, need, atHand)),
        1,
      );
    case 'at-least-of':
      return someOf(
        rule.rules.map((child) => read(child, need, atHand)),
        Math.min(rule.count, rule.rules.length),
      );
    case 'distinct':
      return slotChoices(rule.rules).map((slots) => [groupOf(slots, need, atHand)]);
  }
}

/** Every child in one of its ways. */
function together(children: readonly Reading[]): readonly Way[] {
  return children.reduce<readonly Way[]>(
    (ways, child) =>
      ways.flatMap((way) => child.ways.map((more) => [...way, ...more])).slice(0, MOST_WAYS),
    [[]],
  );
}

/** So many of the children: those met first, then those that name the type. */
function someOf(children: readonly Reading[], count: number): readonly Way[] {
  const wanted = count - children.filter(({ met }) => met).length;
  if (wanted <= 0) return [[]];
  const open = children.filter(({ met, names }) => names && !met);
  return choose(open, Math.min(wanted, open.length)).flatMap(together);
}

function choose<T>(things: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return things
    .flatMap((thing, index) =>
      choose(things.slice(index + 1), count - 1).map((rest) => [thing, ...rest]),
    )
    .slice(0, MOST_WAYS);
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
      .filter(({ type }) => type === atHand.type.key)
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
