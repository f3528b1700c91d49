import type { AdmissionRule } from '../admission/admission-rule.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { Changes } from '../shared/apply-changes.ts';
import type { Host } from './host.ts';

type WithoutId<Rule extends { readonly id: unknown }> = Omit<Rule, 'id'> & {
  readonly id?: Rule['id'] | undefined;
};

/** A requirement that has no identifier until it is saved. */
export type NewRequirement = WithoutId<Requirement>;

/** An admission rule that has no identifier until it is saved. */
export type NewAdmissionRule = WithoutId<AdmissionRule>;

/**
 * Fields of a host to change: absent stays, null clears. A list given takes the place of the whole
 * list; its rules without an identifier are new.
 */
export type HostChanges = Omit<Changes<Host>, 'requirements' | 'admission'> & {
  readonly requirements?: readonly NewRequirement[] | undefined;
  readonly admission?: readonly NewAdmissionRule[] | undefined;
};
