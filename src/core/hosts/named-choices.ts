import type { Condition } from '../requirements/conditions/condition.ts';
import { partsOf } from '../requirements/parts-of.ts';
import type { Rule } from '../requirements/requirement.ts';
import { ROTATION_TYPES } from '../requirements/rotation-type.ts';
import type { Host } from './host.ts';

/** What a host's rules tell apart, for a rotation to choose from. */
export interface NamedChoices {
  readonly electives: readonly string[];
  /** Sites, campuses and whatever else the rules name of a rotation. */
  readonly sites: readonly string[];
}

type RuledHost = Pick<Host, 'requirements' | 'admission'>;

/**
 * The electives and the sites that a host's rules name, each once, by name. They are read from the
 * rules each time: a list beside them could say something else.
 */
export function namedChoices({ requirements, admission }: RuledHost): NamedChoices {
  const conditions = [
    ...requirements.flatMap(({ rule, appliesWhen }) => [
      ...conditionsIn(rule),
      ...(appliesWhen === undefined ? [] : [appliesWhen]),
    ]),
    ...admission.flatMap(({ demand, appliesWhen }) => [
      ...('condition' in demand ? [demand.condition] : []),
      ...(appliesWhen === undefined ? [] : [appliesWhen]),
    ]),
  ].flatMap(alone);
  return {
    electives: inOrder([
      ...admission.flatMap(({ electives = [] }) => electives),
      ...conditions.flatMap((one) => (one.kind === 'electives' ? one.oneOf : [])),
    ]),
    sites: inOrder(conditions.flatMap(sitesIn)),
  };
}

function conditionsIn(rule: Rule): readonly Condition[] {
  return rule.kind === 'applicant' ? [rule.condition] : partsOf(rule).flatMap(conditionsIn);
}

/** A condition taken apart into those that it joins. */
function alone(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'not':
      return alone(condition.condition);
    case 'all-of':
    case 'any-of':
      return condition.conditions.flatMap(alone);
    default:
      return [condition];
  }
}

function sitesIn(condition: Condition): readonly string[] {
  if (condition.kind === 'sites') return condition.oneOf;
  return condition.kind === 'rotation-tag' ? [condition.tag] : [];
}

/** Types of rotation are chosen elsewhere. */
function inOrder(names: readonly string[]): readonly string[] {
  const isType = (name: string) => ROTATION_TYPES.some((type) => type === name);
  return [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name !== '' && !isType(name))
    .sort((a, b) => a.localeCompare(b, 'en'));
}
