import type { AccreditationDemand } from '../../../core/admission/demands/accreditation.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { NamesField } from '../fields/names-field.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function AccreditationFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<AccreditationDemand>) {
  return (
    <NamesField
      label="Accredited by one of"
      value={demand.oneOf}
      error={problemOf(problems, 'oneOf')}
      onChange={(oneOf) => onChange({ ...demand, oneOf })}
    />
  );
}
