import type { GapBetweenDemand } from '../../../core/admission/demands/gap-between.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { SpanFields } from '../fields/span-fields.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function GapBetweenFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<GapBetweenDemand>) {
  return (
    <SpanFields
      label="At least"
      span={demand.least}
      error={problemOf(problems, 'least')}
      onChange={(least) => onChange({ ...demand, least })}
    />
  );
}
