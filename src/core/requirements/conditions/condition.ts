import type { BcgGiven } from './bcg-given.ts';
import type { BornBefore } from './born-before.ts';
import type { BornIn } from './born-in.ts';
import type { Electives } from './electives.ts';
import type { Employed } from './employed.ts';
import type { Licensed } from './licensed.ts';
import type { Nationality } from './nationality.ts';
import type { NeedsVisa } from './needs-visa.ts';
import type { NotTaughtInEnglish } from './not-taught-in-english.ts';
import type { RotationTag } from './rotation-tag.ts';
import type { RotationTypes } from './rotation-types.ts';
import type { SchoolIn } from './school-in.ts';
import type { SeeksResidency } from './seeks-residency.ts';
import type { Sites } from './sites.ts';
import type { Status } from './status.ts';
import type { TaughtIn } from './taught-in.ts';
import type { TestPassed } from './test-passed.ts';
import type { VisaHeld } from './visa-held.ts';

/**
 * Something that holds of an applicant and a rotation, or does not: "needs a visa", "born before
 * 1957", "at the LA County campus". Requirements and admission rules may be asked only where one
 * holds, and in a tree of clauses it may stand as a way of its own. A new kind is a file here and a
 * line in this union; the compiler then names the tables that lack it.
 */
export type Condition =
  | NotTaughtInEnglish
  | TaughtIn
  | BcgGiven
  | NeedsVisa
  | Nationality
  | BornBefore
  | BornIn
  | Status
  | SchoolIn
  | TestPassed
  | SeeksResidency
  | Employed
  | Licensed
  | VisaHeld
  | Electives
  | Sites
  | RotationTypes
  | RotationTag
  /** "All nationalities but": what it holds of, the other does not. */
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'all-of'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'any-of'; readonly conditions: readonly Condition[] };

/** The condition of one kind. */
export type ConditionOf<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>;
