import type { OnlyBetweenDemand } from '../../../core/admission/demands/only-between.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { MonthDayInput } from '../fields/month-day-input.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function OnlyBetweenFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<OnlyBetweenDemand>) {
  return (
    <>
      <MonthDayInput
        label="From"
        value={demand.from}
        error={problemOf(problems, 'from')}
        onChange={(from) => onChange({ ...demand, from })}
      />
      <MonthDayInput
        label="To"
        value={demand.to}
        error={problemOf(problems, 'to')}
        onChange={(to) => onChange({ ...demand, to })}
      />
    </>
  );
}
