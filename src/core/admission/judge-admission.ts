import type { Profile } from '../applicant/profile.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';
import { sentence } from '../shared/sentence.ts';
import type { AdmissionRule, AdmittingHost } from './admission-rule.ts';
import type { AdmissionVerdict } from './admission-verdict.ts';
import { concernsElective } from './concerns-elective.ts';
import { kindOf } from './demands/demand-kinds.ts';
import { describeAdmission } from './describe-admission.ts';
import type { Finding } from './judging/finding.ts';
import type { Given } from './judging/given.ts';
import { nameElectives } from './name-electives.ts';

export interface AdmissionInput {
  readonly host: AdmittingHost;
  readonly rotation: Rotation;
  /** All rotations of the season, for rules about how much one host takes. */
  readonly rotations: readonly Rotation[];
  readonly profile: Profile;
  readonly today: Day;
}

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
    const finding = kindOf(rule.demand).judge(rule.demand, givenFor(rule, input));
    const settled = concern === 'elective-unknown' ? unknownOf(rule, finding) : finding;
    return [verdictOf(rule, settled)];
  });
}

function givenFor(rule: AdmissionRule, { rotations, ...input }: AdmissionInput): Given {
  if (!kindOf(rule.demand).countsOthers) return { ...input, others: [] };
  const others = rotations.filter(
    (other) =>
      other.host === input.host.id &&
      other.id !== input.rotation.id &&
      other.stage !== 'declined' &&
      concernsElective(rule, other) === 'concerned',
  );
  return { ...input, others };
}

/** What was found counts only if the rotation is of one of the rule's electives. */
function unknownOf({ electives = [] }: AdmissionRule, { why, by }: Finding): Finding {
  const [first = '', ...rest] = why;
  return {
    status: 'unknown',
    why: [
      `this is only for ${nameElectives(electives)}, and the rotation does not say which elective it is`,
      `if it is one of them: ${first}`,
      ...rest,
    ],
    remedy: 'Fill in "Elective" of this rotation.',
    by,
  };
}

function verdictOf(rule: AdmissionRule, { status, why, remedy, by }: Finding): AdmissionVerdict {
  return {
    rule: rule.id,
    says: describeAdmission(rule),
    source: rule.source,
    status,
    reason: why.map(sentence).join(' '),
    remedy,
    by,
  };
}
