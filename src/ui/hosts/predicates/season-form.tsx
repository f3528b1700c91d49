import type { Season } from '../../../core/requirements/predicates/season.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { MonthDayInput } from '../fields/month-day-input.tsx';
import { AnchorField } from './anchor-field.tsx';
import type { FieldsProps, PredicateForm } from './predicate-form.ts';

export const seasonForm: PredicateForm<Season> = {
  words: 'Of the season',
  blank: () => ({ kind: 'season', from: '07-01', to: '06-30', at: 'start' }),
  Fields: SeasonFields,
};

function SeasonFields({ predicate, onChange }: FieldsProps<Season>) {
  const problems = predicateProblems(predicate);
  return (
    <>
      <MonthDayInput
        label="From"
        value={predicate.from}
        error={problemOf(problems, 'from')}
        onChange={(from) => onChange({ ...predicate, from })}
      />
      <MonthDayInput
        label="To"
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
    </>
  );
}
