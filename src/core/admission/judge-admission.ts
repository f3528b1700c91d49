import type { Profile } from '../applicant/profile.ts';
import type { AdmissionDemand, AdmissionRule } from '../hosts/admission-rule.ts';
import type { AdmissionVerdict } from '../hosts/admission-verdict.ts';
import { describeAdmission } from '../hosts/describe-admission.ts';
import type { Host } from '../hosts/host.ts';
import { nameElectives } from '../hosts/name-electives.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';
import { concernsElective } from './concerns-elective.ts';
import type { Finding, Given, Judges } from './finding.ts';
import { JUDGE_AMOUNT } from './judge-amount.ts';
import { JUDGE_DAYS } from './judge-days.ts';
import { JUDGE_IN_TIME } from './judge-in-time.ts';
import { JUDGE_TRAINING } from './judge-training.ts';
import { JUDGE_WHO } from './judge-who.ts';

export interface AdmissionInput {
  readonly host: Host;
  readonly rotation: Rotation;
  /** All rotations of the season, for rules about how much one host takes. */
  readonly rotations: readonly Rotation[];
  readonly profile: Profile;
  readonly today: Day;
}

const JUDGES: Judges<AdmissionDemand['kind']> = {
  ...JUDGE_WHO,
  ...JUDGE_TRAINING,
  ...JUDGE_DAYS,
  ...JUDGE_IN_TIME,
  ...JUDGE_AMOUNT,
};

/**
 * How each admission rule of a host stands for an applicant and a rotation, in the host's order.
 * Rules for other electives are left out; where the elective is not named, such a rule is unknown,
 * whatever it would say. Time: one step for each rule, and one more for each rotation of the season
 * where a rule says how much the host takes.
 */
export function judgeAdmission(input: AdmissionInput): readonly AdmissionVerdict[] {
  return input.host.admission.flatMap((rule) => {
    const concern = concernsElective(rule, input.rotation);
    if (concern === 'not-concerned') return [];
    const finding = judgeDemand(rule.demand, givenFor(rule, input));
    const settled = concern === 'elective-unknown' ? electiveUnknown(rule, finding) : finding;
    return [{ rule: rule.id, says: describeAdmission(rule), source: rule.source, ...settled }];
  });
}

function judgeDemand(demand: AdmissionDemand, given: Given): Finding {
  // The table holds for each kind the judge of that very kind.
  const judge = JUDGES[demand.kind] as (demand: AdmissionDemand, given: Given) => Finding;
  return judge(demand, given);
}

function givenFor(rule: AdmissionRule, { rotations, ...input }: AdmissionInput): Given {
  if (!(rule.demand.kind in JUDGE_AMOUNT)) return { ...input, others: [] };
  const others = rotations.filter(
    (other) =>
      other.host === input.host.id &&
      other.id !== input.rotation.id &&
      other.stage !== 'declined' &&
      concernsElective(rule, other) === 'concerned',
  );
  return { ...input, others };
}

function electiveUnknown({ electives = [] }: AdmissionRule, { reason, by }: Finding): Finding {
  return {
    status: 'unknown',
    reason: `This is only for ${nameElectives(electives)}, and the rotation does not say which elective it is. If it is one of them: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    remedy: 'Fill in "Elective" of this rotation.',
    by,
  };
}
