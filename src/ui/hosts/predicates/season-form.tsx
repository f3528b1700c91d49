import { Checkbox } from '@mantine/core';
import type { Season } from '../../../core/requirements/predicates/season.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { MonthDayInput } from '../fields/month-day-input.tsx';
import { AnchorField } from './anchor-field.tsx';
import type { FieldsProps, PredicateForm } from './predicate-form.ts';

/** The months in which most hosts that ask in some months ask for a flu vaccine. */
const USUAL_MONTHS = { from: '10-01', to: '03-31' };

export const seasonForm: PredicateForm<Season> = {
  words: 'Of the season',
  blank: () => ({ kind: 'season', from: '07-01', to: '06-30', at: 'start' }),
  Fields: SeasonFields,
};

function SeasonFields({ predicate, onChange }: FieldsProps<Season>) {
  const { asked } = predicate;
  const problems = predicateProblems(predicate);
  return (
    <>
      <MonthDayInput
        label="Counts if dated from"
        value={predicate.from}
        error={problemOf(problems, 'from')}
        onChange={(from) => onChange({ ...predicate, from })}
      />
      <MonthDayInput
        label="Counts if dated to"
        value={predicate.to}
        error={problemOf(problems, 'to')}
        onChange={(to) => onChange({ ...predicate, to })}
      />
      <AnchorField at={predicate.at} onChange={(at) => onChange({ ...predicate, at })} />
      <MonthDayInput
        label="Had by, if named"
        value={predicate.dueBy ?? ''}
        error={problemOf(problems, 'dueBy')}
        onChange={(dueBy) => onChange({ ...predicate, dueBy: dueBy === '' ? undefined : dueBy })}
      />
      <Checkbox
        label="Asked only in some months"
        checked={asked !== undefined}
        onChange={({ currentTarget }) =>
          onChange({ ...predicate, asked: currentTarget.checked ? USUAL_MONTHS : undefined })
        }
      />
      {asked !== undefined && (
        <>
          <MonthDayInput
            label="Asked from"
            value={asked.from}
            error={problemOf(problems, 'asked.from')}
            onChange={(from) => onChange({ ...predicate, asked: { ...asked, from } })}
          />
          <MonthDayInput
            label="Asked to"
            value={asked.to}
            error={problemOf(problems, 'asked.to')}
            onChange={(to) => onChange({ ...predicate, asked: { ...asked, to } })}
          />
        </>
      )}
    </>
  );
}
