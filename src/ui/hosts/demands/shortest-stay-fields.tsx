import type { ShortestStayDemand } from '../../../core/admission/demands/shortest-stay.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { SpanFields } from '../fields/span-fields.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function ShortestStayFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<ShortestStayDemand>) {
  return (
    <SpanFields
      label="At least"
      span={demand.least}
      error={problemOf(problems, 'least')}
      onChange={(least) => onChange({ ...demand, least })}
    />
  );
}
