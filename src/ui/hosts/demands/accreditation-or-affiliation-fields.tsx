import type { AccreditationOrAffiliationDemand } from '../../../core/admission/demands/accreditation-or-affiliation.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { NamesField } from '../fields/names-field.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function AccreditationOrAffiliationFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<AccreditationOrAffiliationDemand>) {
  return (
    <NamesField
      label="Accredited by one of, or with an agreement"
      value={demand.oneOf}
      error={problemOf(problems, 'oneOf')}
      onChange={(oneOf) => onChange({ ...demand, oneOf })}
    />
  );
}
