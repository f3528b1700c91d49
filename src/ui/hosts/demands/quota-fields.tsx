import { Select } from '@mantine/core';
import type { QuotaDemand } from '../../../core/admission/demands/quota.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { choices } from '../../shared/choices.ts';
import { AmountField } from '../fields/amount-field.tsx';
import classes from '../fields/fields.module.css';
import type { DemandFieldsProps } from './demand-fields.ts';

const PER: Readonly<Record<NonNullable<QuotaDemand['per']>, string>> = {
  term: 'In a term',
  year: 'In a year',
};

export function QuotaFields({ demand, problems, onChange }: DemandFieldsProps<QuotaDemand>) {
  return (
    <>
      <AmountField
        label="Students of one school, if named"
        value={demand.places ?? 0}
        error={problemOf(problems, 'places')}
        onChange={(places) => onChange({ ...demand, places: places === 0 ? undefined : places })}
      />
      <Select
        label="Counted"
        placeholder="Not said"
        className={classes.value}
        clearable
        data={choices(PER)}
        value={demand.per ?? null}
        onChange={(per) => onChange({ ...demand, per: per ?? undefined })}
      />
    </>
  );
}
