import type { AdmissionRule } from '../../core/admission/admission-rule.ts';
import { DEMAND_KINDS } from '../../core/admission/demands/demand-kinds.ts';
import type { Day } from '../../core/shared/day.ts';

/** An admission rule that is being written: it has no identifier until it is saved. */
export type AdmissionDraft = Omit<AdmissionRule, 'id'> & {
  readonly id?: AdmissionRule['id'] | undefined;
};

export function newAdmission(today: Day): AdmissionDraft {
  return {
    demand: DEMAND_KINDS.status.fresh(today),
    note: '',
    source: { label: '', url: '', readOn: today },
  };
}
