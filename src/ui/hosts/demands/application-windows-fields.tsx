import type { ApplicationWindowsDemand } from '../../../core/admission/demands/application-windows.ts';
import type { YearlyWindow } from '../../../core/admission/judging/yearly-opening.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { EntryList } from '../fields/entry-list.tsx';
import { MonthDayInput } from '../fields/month-day-input.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';
import { ServesFields } from './serves-fields.tsx';

/** When a host takes applications, each year anew. */
export function ApplicationWindowsFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<ApplicationWindowsDemand>) {
  return (
    <EntryList<YearlyWindow>
      noun="window"
      entries={demand.windows}
      most={24}
      fresh={() => ({ from: '07-01', to: '07-31' })}
      error={problemOf(problems, 'windows')}
      onChange={(windows) => onChange({ ...demand, windows })}
    >
      {({ from, to, answeredBy = '', serves }, index, change) => (
        <>
          <MonthDayInput
            label={`Window ${index + 1}, from`}
            value={from}
            error={problemOf(problems, `windows.${index}.from`)}
            onChange={(day) => change({ from: day })}
          />
          <MonthDayInput
            label="To"
            value={to}
            error={problemOf(problems, `windows.${index}.to`)}
            onChange={(day) => change({ to: day })}
          />
          <MonthDayInput
            label="Answer by, if named"
            value={answeredBy}
            error={problemOf(problems, `windows.${index}.answeredBy`)}
            onChange={(day) => change({ answeredBy: day === '' ? undefined : day })}
          />
          <ServesFields
            serves={serves}
            problems={problems}
            field={`windows.${index}.serves`}
            onChange={(next) => change({ serves: next })}
          />
        </>
      )}
    </EntryList>
  );
}
