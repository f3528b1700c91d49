import type { Profile } from '../applicant/profile.ts';
import { appliesTo } from '../requirements/applies-to.ts';
import { marksOf } from '../requirements/circumstances.ts';
import type { Condition } from '../requirements/conditions/condition.ts';
import type { ConditionGround } from '../requirements/conditions/condition-ground.ts';
import { sayCondition } from '../requirements/conditions/say-condition.ts';
import { nameSilent, settleCondition } from '../requirements/conditions/settle-condition.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { sentence } from '../shared/sentence.ts';
import type { AdmissionRule } from './admission-rule.ts';
import { concernsElective } from './concerns-elective.ts';
import { nameElectives } from './name-electives.ts';

/** Whether an admission rule is meant for an applicant and a rotation; open where one is silent. */
export type Concern = 'concerned' | 'not-concerned' | OpenConcern;

/** What leaves it open. */
export interface OpenConcern {
  readonly by: 'elective' | 'condition';
  /** Of whom it is asked: "for Geriatrics", "if you need a visa". */
  readonly whom: string;
  /** "the rotation does not say which elective it is", "your profile does not say". */
  readonly silent: string;
  /** What to fill in, a sentence. */
  readonly remedy: string;
}

/** A rule for other electives, or whose condition does not hold, is not meant. */
export function concernOf(
  rule: Pick<AdmissionRule, 'electives' | 'appliesWhen'>,
  rotation: Rotation,
  profile: Profile,
): Concern {
  const byElective = concernsElective(rule, rotation);
  if (byElective === 'not-concerned') return byElective;
  const ground = { profile, marks: marksOf(rotation), days: rotation };
  const answer = appliesTo(rule.appliesWhen, ground);
  if (answer === 'no') return 'not-concerned';
  if (byElective === 'elective-unknown') return openElective(rule.electives);
  return answer === 'unknown' && rule.appliesWhen !== undefined
    ? openCondition(rule.appliesWhen, ground)
    : 'concerned';
}

function openElective(electives: readonly string[] = []): OpenConcern {
  return {
    by: 'elective',
    whom: `for ${nameElectives(electives)}`,
    silent: 'the rotation does not say which elective it is',
    remedy: 'Fill in "Elective" of this rotation.',
  };
}

function openCondition(condition: Condition, ground: ConditionGround): OpenConcern {
  return {
    by: 'condition',
    whom: `if ${sayCondition(condition)}`,
    silent: `${nameSilent(condition, ground)} does not say`,
    remedy: sentence(settleCondition(condition, ground)),
  };
}
