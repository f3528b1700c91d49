import type { ScoreDemand } from '../../../core/admission/demands/score.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { AmountField } from '../fields/amount-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { OptionalSpanFields } from '../fields/span-fields.tsx';
import { TickField } from '../fields/tick-field.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function ScoreFields({ demand, problems, onChange }: DemandFieldsProps<ScoreDemand>) {
  return (
    <>
      <LineField
        label="Test"
        short
        value={demand.test}
        error={problemOf(problems, 'test')}
        onChange={(test) => onChange({ ...demand, test })}
      />
      <AmountField
        label="At least"
        value={demand.atLeast}
        decimals
        error={problemOf(problems, 'atLeast')}
        onChange={(atLeast) => onChange({ ...demand, atLeast })}
      />
      <OptionalSpanFields
        label="Taken within"
        span={demand.within}
        usual={{ amount: 24, unit: 'months' }}
        onChange={(within) => onChange({ ...demand, within })}
      />
      <TickField
        label="Not for those taught in English"
        value={demand.unlessTaughtInEnglish}
        onChange={(unlessTaughtInEnglish) => onChange({ ...demand, unlessTaughtInEnglish })}
      />
    </>
  );
}
