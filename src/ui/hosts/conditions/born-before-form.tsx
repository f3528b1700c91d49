import type { BornBefore } from '../../../core/requirements/conditions/born-before.ts';
import { parseDay } from '../../../core/shared/day.ts';
import { DayInput } from '../../shared/day-input.tsx';
import type { ConditionForm } from './condition-form.ts';

export const bornBeforeForm: ConditionForm<BornBefore> = {
  words: 'Born before a day',
  blank: () => ({ kind: 'born-before', day: parseDay('1957-01-01') }),
  Fields: ({ condition, onChange }) => (
    <DayInput
      label="Born before"
      value={condition.day}
      onChange={(day) => day && onChange({ ...condition, day })}
    />
  ),
};
