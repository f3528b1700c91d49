import { type FieldProblem, problemOf } from '../../../core/shared/field-problem.ts';
import { MonthDayInput } from '../fields/month-day-input.tsx';

interface Serves {
  readonly from: string;
  readonly to: string;
}

interface ServesFieldsProps {
  readonly serves: Serves | undefined;
  readonly problems: readonly FieldProblem[];
  /** Where the problems of its two days are found. */
  readonly field: string;
  readonly onChange: (serves: Serves | undefined) => void;
}

/** The starts that something is for, each year; both days empty: for any. */
export function ServesFields({ serves, problems, field, onChange }: ServesFieldsProps) {
  const { from, to } = serves ?? NONE;
  const put = (next: Serves) => onChange(next.from === '' && next.to === '' ? undefined : next);
  return (
    <>
      <MonthDayInput
        label="For starts from, if named"
        value={from}
        error={problemOf(problems, `${field}.from`)}
        onChange={(day) => put({ from: day, to })}
      />
      <MonthDayInput
        label="To"
        value={to}
        error={problemOf(problems, `${field}.to`)}
        onChange={(day) => put({ from, to: day })}
      />
    </>
  );
}

const NONE: Serves = { from: '', to: '' };
