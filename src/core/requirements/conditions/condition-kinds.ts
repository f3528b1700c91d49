import { allOf } from './all-of.ts';
import { anyOf } from './any-of.ts';
import { bcgGiven } from './bcg-given.ts';
import { bornBefore } from './born-before.ts';
import { bornIn } from './born-in.ts';
import type { Condition, ConditionOf } from './condition.ts';
import type { ConditionKind } from './condition-kind.ts';
import { electives } from './electives.ts';
import { employed } from './employed.ts';
import { licensed } from './licensed.ts';
import { nationality } from './nationality.ts';
import { needsVisa } from './needs-visa.ts';
import { not } from './not.ts';
import { notTaughtInEnglish } from './not-taught-in-english.ts';
import { rotationTag } from './rotation-tag.ts';
import { rotationTypes } from './rotation-types.ts';
import { schoolIn } from './school-in.ts';
import { seeksResidency } from './seeks-residency.ts';
import { sites } from './sites.ts';
import { status } from './status.ts';
import { taughtIn } from './taught-in.ts';
import { testPassed } from './test-passed.ts';
import { visaHeld } from './visa-held.ts';

/** Every kind of condition; one that lacks a kind does not compile. */
const CONDITION_KINDS: {
  readonly [Kind in Condition['kind']]: ConditionKind<ConditionOf<Kind>, Condition>;
} = {
  'not-taught-in-english': notTaughtInEnglish,
  'taught-in': taughtIn,
  'bcg-given': bcgGiven,
  'needs-visa': needsVisa,
  nationality,
  'born-before': bornBefore,
  'born-in': bornIn,
  status,
  'school-in': schoolIn,
  'test-passed': testPassed,
  'seeks-residency': seeksResidency,
  employed,
  licensed,
  'visa-held': visaHeld,
  electives,
  sites,
  'rotation-types': rotationTypes,
  'rotation-tag': rotationTag,
  not,
  'all-of': allOf,
  'any-of': anyOf,
};

/** What is known about a condition's kind; its methods are asked with that condition. */
export function kindOf({ kind }: Condition): ConditionKind<Condition, Condition> {
  return CONDITION_KINDS[kind];
}
