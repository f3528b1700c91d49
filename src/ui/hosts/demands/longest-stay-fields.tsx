import type { LongestStayDemand } from '../../../core/admission/demands/longest-stay.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { SpanFields } from '../fields/span-fields.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function LongestStayFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<LongestStayDemand>) {
  return (
    <SpanFields
      label="At most"
      span={demand.most}
      error={problemOf(problems, 'most')}
      onChange={(most) => onChange({ ...demand, most })}
    />
  );
}
