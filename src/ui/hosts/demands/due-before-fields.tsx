import type { DueBeforeDemand } from '../../../core/admission/demands/due-before.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { LineField } from '../fields/line-field.tsx';
import { SpanFields } from '../fields/span-fields.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function DueBeforeFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<DueBeforeDemand>) {
  return (
    <>
      <LineField
        label="What"
        value={demand.what}
        error={problemOf(problems, 'what')}
        onChange={(what) => onChange({ ...demand, what })}
      />
      <SpanFields
        label="Before the start"
        span={demand.span}
        error={problemOf(problems, 'span')}
        onChange={(span) => onChange({ ...demand, span })}
      />
    </>
  );
}
