import type { MaxWeeksDemand } from '../../../core/admission/demands/max-weeks.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { AmountField } from '../fields/amount-field.tsx';
import { TickField } from '../fields/tick-field.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function MaxWeeksFields({ demand, problems, onChange }: DemandFieldsProps<MaxWeeksDemand>) {
  return (
    <>
      <AmountField
        label="Weeks, at most"
        value={demand.weeks}
        error={problemOf(problems, 'weeks')}
        onChange={(weeks) => onChange({ ...demand, weeks })}
      />
      <TickField
        label="In each specialty by itself"
        value={demand.per === 'specialty'}
        onChange={(isPer) => onChange({ ...demand, per: isPer === true ? 'specialty' : undefined })}
      />
    </>
  );
}
