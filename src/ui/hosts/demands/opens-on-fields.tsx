import type { OpensOnDemand } from '../../../core/admission/demands/opens-on.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { MonthDayInput } from '../fields/month-day-input.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';
import { ServesFields } from './serves-fields.tsx';

export function OpensOnFields({ demand, problems, onChange }: DemandFieldsProps<OpensOnDemand>) {
  return (
    <>
      <MonthDayInput
        label="Opens on"
        value={demand.on}
        error={problemOf(problems, 'on')}
        onChange={(on) => onChange({ ...demand, on })}
      />
      <ServesFields
        serves={demand.serves}
        problems={problems}
        field="serves"
        onChange={(serves) => onChange({ ...demand, serves })}
      />
    </>
  );
}
