import type { DocumentType } from '../../documents/document-type.ts';
import { describeInside } from '../../requirements/describe-inside.ts';
import type { Rule } from '../../requirements/requirement.ts';
import type { PlannedWays } from './plan-ways.ts';
import type { RuleWay } from './rule-ways.ts';

/**
 * "any one is enough: hepatitis B proof, either with at least 3 doses, or with a surface antibody of at
 * least 10 mIU/mL": all ways that are open to the person, the one that is taken first. Empty where
 * there is no choice.
 */
export function nameWays({ taken, beside }: PlannedWays, types: readonly DocumentType[]): string {
  const rules = new Map<string, Rule>();
  for (const way of [...taken, ...beside]) {
    const rule = lackedRule(way);
    rules.set(JSON.stringify(rule), rule);
  }
  if (rules.size < 2) return '';
  return `any one is enough: ${describeInside({ kind: 'any', rules: [...rules.values()] }, types)}`;
}

/** What is lacking on the way, as a rule. */
function lackedRule({ open }: RuleWay): Rule {
  const [only] = open;
  return only !== undefined && open.length === 1 ? only : { kind: 'all', rules: open };
}
