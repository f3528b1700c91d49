import { type DueDay, sameDue } from './due-day.ts';
import { judgeRequirement, type RequirementInput } from './judge-requirement.ts';
import type { Requirement, Rule } from './requirement.ts';
import type { Shelf } from './shelf.ts';
import type { Verdict } from './verdict.ts';

/** A verdict with what it was made from, apart from what its rotation keeps for all of them. */
interface Kept {
  /** The shelf that it was judged from, or a later one that holds the same for its types. */
  shelf: Shelf;
  /** The host's days for it: they follow the host's admission rules, which are no part of the rotation. */
  readonly due: readonly DueDay[];
  readonly verdict: Verdict | undefined;
}

/** Verdicts of one rotation by requirement, for as long as the rotation's row is the same object. */
export type KeptVerdicts = Map<Requirement, Kept>;

/**
 * The verdict on a requirement, from before where nothing that it depends on has changed: after an
 * edit of one document only the rules that name its type are judged. `kept` belongs to a rotation
 * whose row, applicant, types and day are the same as when it was filled. The same verdict object
 * comes back, so a screen that compares by identity draws nothing anew.
 */
export function judgeAgain(input: RequirementInput, kept: KeptVerdicts): Verdict | undefined {
  const { requirement, circumstances, due } = input;
  const { shelf } = circumstances;
  const before = kept.get(requirement);
  if (
    before !== undefined &&
    sameDue(before.due, due) &&
    liesAsBefore(requirement.rule, before.shelf, shelf)
  ) {
    before.shelf = shelf;
    return before.verdict;
  }
  const verdict = judgeRequirement(input);
  kept.set(requirement, { shelf, due, verdict });
  return verdict;
}

/** Types whose documents did not change keep their list of entries from one shelf to the next. */
function liesAsBefore(rule: Rule, before: Shelf, now: Shelf): boolean {
  if (before === now) return true;
  for (const type of typesIn(rule)) {
    if (before.get(type) !== now.get(type)) return false;
  }
  return true;
}

const named = new WeakMap<Rule, readonly string[]>();

/** Keys of the document types that a rule names, each once, in its order. */
export function typesIn(rule: Rule): readonly string[] {
  let types = named.get(rule);
  if (types === undefined) {
    types = rule.kind === 'document' ? [rule.type] : [...new Set(rule.rules.flatMap(typesIn))];
    named.set(rule, types);
  }
  return types;
}
