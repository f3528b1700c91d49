import type { BlockWeeksDemand } from '../../../core/admission/demands/block-weeks.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { AmountField } from '../fields/amount-field.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function BlockWeeksFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<BlockWeeksDemand>) {
  return (
    <>
      <AmountField
        label="Weeks"
        value={demand.weeks}
        error={problemOf(problems, 'weeks')}
        onChange={(weeks) => onChange({ ...demand, weeks })}
      />
      <AmountField
        label="Or weeks, if there are two lengths"
        value={demand.orWeeks ?? 0}
        error={problemOf(problems, 'orWeeks')}
        onChange={(orWeeks) =>
          onChange({ ...demand, orWeeks: orWeeks === 0 ? undefined : orWeeks })
        }
      />
    </>
  );
}
