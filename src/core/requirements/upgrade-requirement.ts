import { isRecord } from '../shared/is-record.ts';
import { upgradeRule } from './upgrade-rule.ts';

/**
 * A requirement of a pack of version 1, or the body of one that a vault of before schema 5 stores, in
 * the language of version 2. JSON that nobody has proven yet, as in `upgradeRule`.
 */
export function upgradeRequirement(requirement: unknown): unknown {
  if (!isRecord(requirement)) return requirement;
  return { ...requirement, rule: upgradeRule(requirement['rule']) };
}
