import type { Source } from '../documents/document-type.ts';
import type { Condition } from '../requirements/conditions/condition.ts';
import type { AdmissionRuleId, HostId } from '../shared/id.ts';
import type { AdmissionDemand } from './demands/demand-kinds.ts';

/** A rule of a host about whom it takes, when and for how long. */
export interface AdmissionRule {
  readonly id: AdmissionRuleId;
  readonly demand: AdmissionDemand;
  /** Only for these electives, by name or rotation type; absent: for every one. */
  readonly electives?: readonly string[] | undefined;
  /** Asked only where this holds: "45 days before the start with a visa". Absent: of everyone. */
  readonly appliesWhen?: Condition | undefined;
  /** What the host adds in prose. */
  readonly note: string;
  readonly source: Source;
}

/** A host as far as it admits: a `Host` is one. */
export interface AdmittingHost {
  readonly id: HostId;
  readonly name: string;
  readonly admission: readonly AdmissionRule[];
}
