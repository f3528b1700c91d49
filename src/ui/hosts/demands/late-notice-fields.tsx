import type { LateNoticeDemand } from '../../../core/admission/demands/late-notice.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { AmountField } from '../fields/amount-field.tsx';
import { SpanFields } from '../fields/span-fields.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function LateNoticeFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<LateNoticeDemand>) {
  return (
    <>
      <SpanFields
        label="Less notice than"
        span={demand.notice}
        error={problemOf(problems, 'notice')}
        onChange={(notice) => onChange({ ...demand, notice })}
      />
      <AmountField
        label="Costs more, US$"
        value={demand.surcharge}
        error={problemOf(problems, 'surcharge')}
        onChange={(surcharge) => onChange({ ...demand, surcharge })}
      />
    </>
  );
}
