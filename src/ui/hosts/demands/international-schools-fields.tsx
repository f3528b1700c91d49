import { Checkbox } from '@mantine/core';
import type { InternationalSchoolsDemand } from '../../../core/admission/demands/international-schools.ts';
import type { DemandFieldsProps } from './demand-fields.ts';

export function InternationalSchoolsFields({
  demand,
  onChange,
}: DemandFieldsProps<InternationalSchoolsDemand>) {
  return (
    <Checkbox
      label="Students of schools outside the USA and Canada are taken"
      checked={demand.accepted}
      onChange={(event) => onChange({ ...demand, accepted: event.currentTarget.checked })}
    />
  );
}
