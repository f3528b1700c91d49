import { sayCondition } from '../requirements/conditions/say-condition.ts';
import { sentence } from '../shared/sentence.ts';
import type { AdmissionRule } from './admission-rule.ts';
import { kindOf } from './demands/demand-kinds.ts';
import { nameElectives } from './name-electives.ts';

/**
 * An admission rule in plain English, one sentence: "For Anesthesia: students of schools outside the
 * USA and Canada are not taken." The editor, the host's page and the comparison of packs show it.
 */
export function describeAdmission({
  demand,
  electives = [],
  appliesWhen,
}: Pick<AdmissionRule, 'demand' | 'electives' | 'appliesWhen'>): string {
  const whom = electives.length === 0 ? '' : `for ${nameElectives(electives)}: `;
  const where = appliesWhen === undefined ? '' : `if ${sayCondition(appliesWhen)}, `;
  return sentence(`${whom}${where}${kindOf(demand).say(demand)}`);
}
