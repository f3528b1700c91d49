import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { type Day, isDay } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { type ReadDay, readDay } from '../../core/shared/read-day.ts';
import { useToday } from '../data/use-status.ts';
import { DayReadings } from './day-readings.tsx';
import { useTyped } from './use-typed.ts';

interface DayInputProps {
  readonly label: string;
  readonly value: Day | undefined;
  /** Called when the person leaves the field or picks a day, and only when the day changed. */
  readonly onChange: (day: Day | undefined) => void;
  readonly description?: string | undefined;
  readonly required?: boolean | undefined;
  readonly error?: string | undefined;
}

function shown(day: Day | undefined): string {
  return day === undefined ? '' : formatDay(day);
}

/** What was typed and is no day yet. */
type Unsettled = Exclude<ReadDay, { readonly kind: 'empty' | 'day' }>;

/**
 * A date that cannot be misread: typed as 2026-04-12, 12 Apr 2026 or a month 04/2026 (its end), or
 * picked from a calendar; always shown back as "12 Apr 2026". Of "03/04/2026" both readings are offered.
 */
export function DayInput(props: DayInputProps) {
  const { label, value, onChange, description, required, error } = props;
  const today = useToday();
  const [open, setOpen] = useState(false);
  const [unsettled, setUnsettled] = useState<Unsettled>();
  const { typed, type, send, field } = useTyped(label, shown(value), () => setUnsettled(undefined));

  function settle(text: string): void {
    const read = readDay(text);
    if (read.kind === 'unclear' || read.kind === 'either') setUnsettled(read);
    else take(read.kind === 'day' ? read.day : undefined);
  }

  function take(day: Day | undefined): void {
    setUnsettled(undefined);
    send(shown(day), () => onChange(day));
  }

  const problem = unsettled?.kind === 'unclear' ? unsettled.why : undefined;
  return (
    <div data-unsettled={unsettled === undefined ? undefined : true}>
      <Popover
        opened={open}
        onChange={setOpen}
        position="bottom-end"
        trapFocus
        withinPortal
        withRoles={false}
      >
        <Popover.Target>
          <TextInput
            label={label}
            description={description}
            required={required ?? false}
            placeholder="12 Apr 2026"
            value={typed}
            error={problem ?? error}
            onChange={(event) => type(event.currentTarget.value)}
            {...field(() => settle(typed), {
              others: (event) => {
                if (event.key === 'ArrowDown' && event.altKey) setOpen(true);
              },
            })}
            autoComplete="off"
            rightSection={
              <ActionIcon
                size="sm"
                tabIndex={-1}
                aria-label={`Pick a day for ${label.toLowerCase()}`}
                onClick={() => setOpen((before) => !before)}
              >
                <IconCalendar size={15} aria-hidden />
              </ActionIcon>
            }
          />
        </Popover.Target>
        <Popover.Dropdown>
          <DatePicker
            value={value ?? null}
            defaultDate={value ?? today}
            firstDayOfWeek={1}
            onChange={(picked) => {
              setOpen(false);
              if (picked !== null && isDay(picked)) settle(picked);
            }}
            size="xs"
          />
        </Popover.Dropdown>
      </Popover>
      {unsettled?.kind === 'either' && (
        <DayReadings written={typed} read={unsettled} onPick={take} />
      )}
    </div>
  );
}
