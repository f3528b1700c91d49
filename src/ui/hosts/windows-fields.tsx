import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { AdmissionDemand } from '../../core/admission/demands/demand-kinds.ts';
import { type FieldProblem, problemOf } from '../../core/shared/field-problem.ts';
import { MonthDayInput } from './month-day-input.tsx';
import classes from './rule-editor.module.css';

type Windows = Extract<AdmissionDemand, { kind: 'application-windows' }>;

interface WindowsFieldsProps {
  readonly demand: Windows;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (demand: AdmissionDemand) => void;
}

/** When a host takes applications, each year anew. */
export function WindowsFields({ demand, problems, onChange }: WindowsFieldsProps) {
  const { windows } = demand;
  const put = (next: Windows['windows']) => onChange({ ...demand, windows: next });
  const change = (index: number, part: Partial<Windows['windows'][number]>) =>
    put(windows.map((window, at) => (at === index ? { ...window, ...part } : window)));
  const none = problemOf(problems, 'windows');
  return (
    <div className={classes.entries}>
      {windows.map(({ from, to, answeredBy = '' }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: windows have no identity but their place
        <div key={index} className={classes.entry}>
          <MonthDayInput
            label={`Window ${index + 1}, from`}
            value={from}
            error={problemOf(problems, `windows.${index}.from`)}
            onChange={(day) => change(index, { from: day })}
          />
          <MonthDayInput
            label="To"
            value={to}
            error={problemOf(problems, `windows.${index}.to`)}
            onChange={(day) => change(index, { to: day })}
          />
          <MonthDayInput
            label="Answer by, if named"
            value={answeredBy}
            error={problemOf(problems, `windows.${index}.answeredBy`)}
            onChange={(day) => change(index, { answeredBy: day === '' ? undefined : day })}
          />
          <ActionIcon
            className={classes.remove}
            aria-label={`Remove window ${index + 1}`}
            onClick={() => put(windows.filter((_, at) => at !== index))}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {none !== undefined && <p className={classes.problem}>{none}</p>}
      <Button
        variant="subtle"
        className={classes.add}
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={windows.length >= 24}
        onClick={() => put([...windows, { from: '07-01', to: '07-31' }])}
      >
        Add window
      </Button>
    </div>
  );
}
