import type { LastDayOfYearDemand } from '../../../core/admission/demands/last-day-of-year.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { MonthDayInput } from '../fields/month-day-input.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function LastDayOfYearFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<LastDayOfYearDemand>) {
  return (
    <MonthDayInput
      label="Last day"
      value={demand.on}
      error={problemOf(problems, 'on')}
      onChange={(on) => onChange({ ...demand, on })}
    />
  );
}
