import type { Profile } from '../applicant/profile.ts';
import { type LabelledField, sayInProfile } from '../applicant/profile-labels.ts';
import type { AdmissionDemand } from '../hosts/admission-rule.ts';
import type { AdmissionVerdict } from '../hosts/admission-verdict.ts';
import type { Host } from '../hosts/host.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';

/** What a demand is judged against. */
export interface Given {
  readonly host: Host;
  readonly rotation: Rotation;
  /**
   * The other rotations at this host that were not declined and that the rule concerns; only rules
   * about how much the host takes look at them.
   */
  readonly others: readonly Rotation[];
  readonly profile: Profile;
  readonly today: Day;
}

/** A verdict without its rule. */
export type Finding = Pick<AdmissionVerdict, 'status' | 'reason' | 'remedy' | 'by'>;

export type DemandOf<Kind extends AdmissionDemand['kind']> = Extract<
  AdmissionDemand,
  { kind: Kind }
>;

/** One judge per kind of demand. */
export type Judges<Kind extends AdmissionDemand['kind']> = {
  readonly [K in Kind]: (demand: DemandOf<K>, given: Given) => Finding;
};

export const passes = (reason: string, remedy = '', by?: Day): Finding => ({
  status: 'passes',
  reason,
  remedy,
  by,
});

export const fails = (reason: string, remedy: string, by?: Day): Finding => ({
  status: 'fails',
  reason,
  remedy,
  by,
});

export const ask = (reason: string, remedy: string, by?: Day): Finding => ({
  status: 'ask',
  reason,
  remedy,
  by,
});

/** The profile is silent on a field; the remedy names it. */
export const silent = (field: LabelledField, reason: string): Finding => ({
  status: 'unknown',
  reason,
  remedy: sayInProfile(field),
});

/** What is left to do where a rule closes the host to this applicant. */
export const ELSEWHERE = 'Choose another host, or ask this one whether its page still holds.';
