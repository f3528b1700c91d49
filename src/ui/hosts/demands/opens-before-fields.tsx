import type { OpensBeforeDemand } from '../../../core/admission/demands/opens-before.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { SpanFields } from '../fields/span-fields.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function OpensBeforeFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<OpensBeforeDemand>) {
  return (
    <SpanFields
      label="Opens before"
      span={demand.opens}
      error={problemOf(problems, 'opens')}
      onChange={(opens) => onChange({ ...demand, opens })}
    />
  );
}
