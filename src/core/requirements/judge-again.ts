import { comparing, isSame } from '../shared/same-parts.ts';
import type { AnchorDays } from './anchor.ts';
import type { Circumstances } from './circumstances.ts';
import type { RotationMarks } from './conditions/condition-ground.ts';
import { sameDue } from './due-day.ts';
import { judgeRequirement, type RequirementInput } from './judge-requirement.ts';
import type { Entry, Shelf } from './shelf.ts';
import { typesRead } from './types-read.ts';
import type { Verdict } from './verdict.ts';

/** A verdict with all that it was made from. */
export interface KeptVerdict {
  readonly input: RequirementInput;
  /** What lay on the shelf of each type that the rule looks at. */
  readonly lay: readonly OnShelf[];
  readonly verdict: Verdict | undefined;
}

interface OnShelf {
  readonly type: string;
  readonly entries: readonly Entry[] | undefined;
}

/**
 * The verdict on a requirement: that of before where all that it was made from is the same, so that
 * after an edit of one document only the rules that name its type are judged. The same verdict object
 * comes back, so a screen that compares by identity draws nothing anew.
 */
export function judgeAgain(input: RequirementInput, before: KeptVerdict | undefined): KeptVerdict {
  const { shelf, outlineOf } = input.circumstances;
  if (before !== undefined && sameInput(before.input, input) && liesAsBefore(before.lay, shelf)) {
    return before;
  }
  const { rule } = input.requirement;
  const types = rule.kind === 'document' ? outlineOf(rule).reads : typesRead(rule);
  const lay = types.map((type) => ({ type, entries: shelf.get(type) }));
  return { input, lay, verdict: judgeRequirement(input) };
}

/** Types whose documents did not change keep their list of entries from one shelf to the next. */
export function liesAsBefore(lay: readonly OnShelf[], shelf: Shelf): boolean {
  // By index: it is asked of every verdict of a season after each edit.
  for (let at = 0; at < lay.length; at++) {
    const one = lay[at];
    if (one !== undefined && shelf.get(one.type) !== one.entries) return false;
  }
  return true;
}

const sameDays = comparing<AnchorDays>({
  application: isSame,
  start: isSame,
  end: isSame,
  needed: isSame,
  arrival: isSame,
});

const sameMarks = comparing<RotationMarks>({ type: isSame, elective: isSame, tags: isSame });

/** All but the shelf, of which a rule reads what lies there of the types that it names. */
export const sameCircumstances = comparing<Circumstances>({
  types: isSame,
  profile: isSame,
  today: isSame,
  marks: sameMarks,
  applicationIsOpen: isSame,
  days: sameDays,
  // Indexes, of the types and of today.
  typeOf: () => true,
  outlineOf: () => true,
  sift: () => true,
  shelf: () => true,
});

const sameInput = comparing<RequirementInput>({
  requirement: isSame,
  exception: isSame,
  due: sameDue,
  stepIsLater: isSame,
  circumstances: sameCircumstances,
});
