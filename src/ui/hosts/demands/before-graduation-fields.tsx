import type { BeforeGraduationDemand } from '../../../core/admission/demands/before-graduation.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { SpanFields } from '../fields/span-fields.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function BeforeGraduationFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<BeforeGraduationDemand>) {
  return (
    <SpanFields
      label="Ends within"
      span={demand.within}
      error={problemOf(problems, 'within')}
      onChange={(within) => onChange({ ...demand, within })}
    />
  );
}
