import type { Profile } from '../applicant/profile.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { isToSend } from '../rotations/under-way.ts';
import type { Day } from '../shared/day.ts';
import type { AdmissionRule, AdmittingHost } from './admission-rule.ts';
import type { AdmissionVerdict } from './admission-verdict.ts';
import { concernOf, type OpenConcern } from './concern-of.ts';
import { kindOf } from './demands/demand-kinds.ts';
import { findPlace } from './judging/find-place.ts';
import type { Finding } from './judging/finding.ts';
import type { Given } from './judging/given.ts';
import { sayVerdict } from './say-verdict.ts';

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
 * Rules for other electives or other people are left out; where the elective is not named, such a
 * rule is unknown, whatever it would say; where the profile is silent, unless it fits anyway. Once
 * the host has given the place, a rule that stands against it is one to ask about. Time: one step for
 * each rule, and one more for each rotation of the season where a rule says how much the host takes.
 */
export function judgeAdmission(input: AdmissionInput): readonly AdmissionVerdict[] {
  return input.host.admission.flatMap((rule) => {
    const concern = concernOf(rule, input.rotation, input.profile);
    if (concern === 'not-concerned') return [];
    const finding = judgeDemand(rule, input);
    if (concern !== 'concerned') return [verdictOf(rule, unknownOf(concern, finding))];
    if (finding.status !== 'fails') return [verdictOf(rule, finding)];
    if (findPlace(input.rotation) !== undefined) return [verdictOf(rule, despitePlace(finding))];
    return [{ ...verdictOf(rule, finding), ...(isOfPlan(rule, input) ? { byPlan: true } : {}) }];
  });
}

function judgeDemand(rule: AdmissionRule, input: AdmissionInput): Finding {
  return kindOf(rule.demand).judge(rule.demand, givenFor(rule, input));
}

/** The host has given the place although its page says otherwise: only the host knows whether it holds. */
function despitePlace({ why, by }: Finding): Finding {
  return {
    status: 'ask',
    why: [...why, 'the host has given you the place all the same'],
    remedy: 'Ask the host whether the place holds.',
    by,
  };
}

/** True where nothing but the day that the applicant plans to apply on stands against it. */
function isOfPlan(rule: AdmissionRule, input: AdmissionInput): boolean {
  const { appliedOn, ...rest } = input.rotation;
  if (appliedOn === undefined || appliedOn <= input.today || !isToSend(input.rotation))
    return false;
  return judgeDemand(rule, { ...input, rotation: rest }).status !== 'fails';
}

function givenFor(rule: AdmissionRule, { rotations, ...input }: AdmissionInput): Given {
  if (!kindOf(rule.demand).countsOthers) return { ...input, others: [] };
  const others = rotations.filter(
    (other) =>
      other.host === input.host.id &&
      other.id !== input.rotation.id &&
      other.stage !== 'declined' &&
      concernOf(rule, other, input.profile) === 'concerned',
  );
  return { ...input, others };
}

/** What was found counts only if the rule is meant for them. What fits fits either way, for a person. */
function unknownOf({ by, whom, silent, remedy }: OpenConcern, finding: Finding): Finding {
  if (by === 'condition' && finding.status === 'passes') return finding;
  const [first = '', ...rest] = finding.why;
  const isMeant = by === 'elective' ? 'if it is one of them' : 'if so';
  return {
    status: 'unknown',
    why: [
      `this is ${by === 'elective' ? '' : 'asked '}only ${whom}, and ${silent}`,
      `${isMeant}: ${first}`,
      ...rest,
    ],
    remedy,
    by: finding.by,
  };
}

function verdictOf(rule: AdmissionRule, finding: Finding): AdmissionVerdict {
  const { status, by } = finding;
  return { rule: rule.id, source: rule.source, status, by, ...sayVerdict(rule, finding) };
}
