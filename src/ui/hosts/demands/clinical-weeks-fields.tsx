import type { ClinicalWeeksDemand } from '../../../core/admission/demands/clinical-weeks.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { AmountField } from '../fields/amount-field.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function ClinicalWeeksFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<ClinicalWeeksDemand>) {
  return (
    <AmountField
      label="Weeks, at least"
      value={demand.atLeast}
      error={problemOf(problems, 'atLeast')}
      onChange={(atLeast) => onChange({ ...demand, atLeast })}
    />
  );
}
