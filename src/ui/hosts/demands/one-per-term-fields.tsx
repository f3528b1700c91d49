import type { OnePerTermDemand, Term } from '../../../core/admission/demands/one-per-term.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { EntryList } from '../fields/entry-list.tsx';
import { MonthDayInput } from '../fields/month-day-input.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function OnePerTermFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<OnePerTermDemand>) {
  return (
    <EntryList<Term>
      noun="term"
      entries={demand.terms}
      most={12}
      fresh={() => ({ from: '01-01', to: '06-30' })}
      error={problemOf(problems, 'terms')}
      onChange={(terms) => onChange({ ...demand, terms })}
    >
      {({ from, to }, index, change) => (
        <>
          <MonthDayInput
            label={`Term ${index + 1}, from`}
            value={from}
            error={problemOf(problems, `terms.${index}.from`)}
            onChange={(day) => change({ from: day })}
          />
          <MonthDayInput
            label="To"
            value={to}
            error={problemOf(problems, `terms.${index}.to`)}
            onChange={(day) => change({ to: day })}
          />
        </>
      )}
    </EntryList>
  );
}
