import type { LeadTimeDemand } from '../../../core/admission/demands/lead-time.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { OptionalSpanFields, SpanFields } from '../fields/span-fields.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function LeadTimeFields({ demand, problems, onChange }: DemandFieldsProps<LeadTimeDemand>) {
  return (
    <>
      <SpanFields
        label="Closes before"
        span={demand.closes}
        error={problemOf(problems, 'closes')}
        onChange={(closes) => onChange({ ...demand, closes })}
      />
      <OptionalSpanFields
        label="Opens before"
        span={demand.opens}
        usual={{ amount: 6, unit: 'months' }}
        error={problemOf(problems, 'opens')}
        onChange={(opens) => onChange({ ...demand, opens })}
      />
    </>
  );
}
