import type { BlockWeeksDemand } from '../../../core/admission/demands/block-weeks.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { AmountField } from '../fields/amount-field.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function BlockWeeksFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<BlockWeeksDemand>) {
  return (
    <AmountField
      label="Weeks"
      value={demand.weeks}
      error={problemOf(problems, 'weeks')}
      onChange={(weeks) => onChange({ ...demand, weeks })}
    />
  );
}
