import type { AdmissionRule } from '../../../src/core/admission/admission-rule.ts';
import type { AdmissionVerdict } from '../../../src/core/admission/admission-verdict.ts';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import { judgeAdmission } from '../../../src/core/admission/judge-admission.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/applicant/profile.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { day, givenHost, givenRotation } from '../requirements/given.ts';

export interface AdmissionCase {
  readonly profile?: Partial<Profile>;
  /** 1 to 26 Feb 2027, being looked into, unless told. */
  readonly rotation?: Partial<Rotation>;
  /** Further rotations at the same host. */
  readonly others?: readonly Partial<Rotation>[];
  readonly today?: string;
  readonly host?: Partial<Host>;
  readonly electives?: readonly string[];
}

let count = 0;

export function givenRule(
  demand: AdmissionDemand,
  electives?: readonly string[] | undefined,
): AdmissionRule {
  return {
    id: `rule-${++count}` as never,
    demand,
    electives,
    note: '',
    source: { label: 'A page', url: '', readOn: day('2026-11-01') },
  };
}

/** The verdicts of a host with these rules, seen on 1 Aug 2026 unless told. */
export function judgeRules(
  rules: readonly AdmissionRule[],
  { profile, rotation, others = [], today = '2026-08-01', host }: AdmissionCase = {},
): readonly AdmissionVerdict[] {
  const judged = givenHost([], { ...host, admission: rules });
  const seen = givenRotation({ stage: 'researching', ...rotation, host: judged.id });
  return judgeAdmission({
    host: judged,
    rotation: seen,
    rotations: [seen, ...others.map((other) => givenRotation({ host: judged.id, ...other }))],
    profile: { ...EMPTY_PROFILE, ...profile },
    today: day(today),
  });
}

/** The verdict on one demand; fails where the rule does not concern the rotation. */
export function judgeOne(demand: AdmissionDemand, given: AdmissionCase = {}): AdmissionVerdict {
  const verdict = judgeRules([givenRule(demand, given.electives)], given)[0];
  if (verdict === undefined) throw new Error('the rule does not concern this rotation');
  return verdict;
}

/** A rotation's days, from "2027-02-01" to "2027-02-26". */
export const days = (start: string, end: string) => ({ start: day(start), end: day(end) });
