import { Select } from '@mantine/core';
import type { DaysAfterDemand } from '../../../core/admission/demands/days-after.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { choices } from '../../shared/choices.ts';
import classes from '../fields/fields.module.css';
import { LineField } from '../fields/line-field.tsx';
import { SpanFields } from '../fields/span-fields.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

const AFTER: Readonly<Record<DaysAfterDemand['after'], string>> = {
  offer: 'The offer',
  booking: 'The booking',
};

export function DaysAfterFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<DaysAfterDemand>) {
  return (
    <>
      <LineField
        label="What"
        value={demand.what}
        error={problemOf(problems, 'what')}
        onChange={(what) => onChange({ ...demand, what })}
      />
      <SpanFields
        label="Within"
        span={demand.within}
        error={problemOf(problems, 'within')}
        onChange={(within) => onChange({ ...demand, within })}
      />
      <Select
        label="After"
        className={classes.value}
        data={choices(AFTER)}
        value={demand.after}
        allowDeselect={false}
        onChange={(after) => after !== null && onChange({ ...demand, after })}
      />
    </>
  );
}
