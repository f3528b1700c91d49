import type { MaxElectivesDemand } from '../../../core/admission/demands/max-electives.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { AmountField } from '../fields/amount-field.tsx';
import { TickField } from '../fields/tick-field.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function MaxElectivesFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<MaxElectivesDemand>) {
  return (
    <>
      <AmountField
        label="Electives, at most"
        value={demand.count}
        error={problemOf(problems, 'count')}
        onChange={(count) => onChange({ ...demand, count })}
      />
      <TickField
        label="Ever, not only in this season"
        value={demand.ever}
        onChange={(ever) => onChange({ ...demand, ever })}
      />
    </>
  );
}
