import { ActionIcon, Button, Popover, Tooltip } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconAlarmSnooze } from '@tabler/icons-react';
import { addDays, type Day, isDay } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { useToday } from '../data/use-status.ts';
import classes from './agenda.module.css';

interface SnoozeMenuProps {
  /** What is put off: "Renew BLS card". */
  readonly step: string;
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
  readonly onChoose: (until: Day) => void;
}

/** Until when a step is put off: tomorrow, in a week, or a day of the calendar. */
export function SnoozeMenu({ step, opened, onOpened, onChoose }: SnoozeMenuProps) {
  const today = useToday();
  const tomorrow = addDays(today, 1);
  const nextWeek = addDays(today, 7);
  function choose(until: Day): void {
    onOpened(false);
    onChoose(until);
  }
  return (
    <Popover
      opened={opened}
      onChange={onOpened}
      position="bottom-end"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Tooltip label="Put off">
          <ActionIcon aria-label={`Put off: ${step}`} onClick={() => onOpened(!opened)}>
            <IconAlarmSnooze size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Put off until">
        <div className={classes.choices}>
          <Button variant="default" data-autofocus onClick={() => choose(tomorrow)}>
            Tomorrow, {formatDay(tomorrow)}
          </Button>
          <Button variant="default" onClick={() => choose(nextWeek)}>
            In a week, {formatDay(nextWeek)}
          </Button>
          <DatePicker
            aria-label="Until a day"
            value={null}
            defaultDate={tomorrow}
            minDate={tomorrow}
            firstDayOfWeek={1}
            size="xs"
            onChange={(picked) => {
              if (picked !== null && isDay(picked)) choose(picked);
            }}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
