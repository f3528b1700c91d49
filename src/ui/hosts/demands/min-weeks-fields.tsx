import type { MinWeeksDemand } from '../../../core/admission/demands/min-weeks.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { AmountField } from '../fields/amount-field.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function MinWeeksFields({ demand, problems, onChange }: DemandFieldsProps<MinWeeksDemand>) {
  return (
    <AmountField
      label="Weeks, at least"
      value={demand.weeks}
      error={problemOf(problems, 'weeks')}
      onChange={(weeks) => onChange({ ...demand, weeks })}
    />
  );
}
