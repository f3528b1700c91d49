import type { Circumstances } from './circumstances.ts';
import { judgeRequirement, type RequirementInput } from './judge-requirement.ts';
import type { Requirement, Rule } from './requirement.ts';
import type { Entry } from './shelf.ts';
import type { Verdict } from './verdict.ts';

/** A verdict with what it was made from, apart from what its rotation keeps for all of them. */
interface Kept {
  /** What lay on the shelf for each type that the rule names, in `typesIn` order. */
  readonly entries: readonly (readonly Entry[] | undefined)[];
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
  const { requirement, circumstances } = input;
  const types = typesIn(requirement.rule);
  const before = kept.get(requirement);
  if (before !== undefined && liesAsBefore(types, before.entries, circumstances)) {
    return before.verdict;
  }
  const verdict = judgeRequirement(input);
  const entries = types.map((type) => circumstances.shelf.get(type));
  kept.set(requirement, { entries, verdict });
  return verdict;
}

function liesAsBefore(
  types: readonly string[],
  entries: Kept['entries'],
  { shelf }: Circumstances,
): boolean {
  for (let at = 0; at < types.length; at++) {
    if (shelf.get(types[at] ?? '') !== entries[at]) return false;
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
