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
}: Pick<AdmissionRule, 'demand' | 'electives'>): string {
  const says = kindOf(demand).say(demand);
  return sentence(electives.length === 0 ? says : `for ${nameElectives(electives)}: ${says}`);
}
