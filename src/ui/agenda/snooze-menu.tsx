import { ActionIcon, Button, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconAlarmSnooze } from '@tabler/icons-react';
import { useRef } from 'react';
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

/** The button that opens the choice. There are hundreds of it: the choice is made once it is opened. */
export function SnoozeMenu({ step, opened, onOpened, onChoose }: SnoozeMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <span className={classes.snooze}>
      <ActionIcon
        ref={button}
        aria-label={`Put off: ${step}`}
        aria-haspopup="dialog"
        aria-expanded={opened}
        title="Put off"
        onClick={() => onOpened(!opened)}
      >
        <IconAlarmSnooze size={16} aria-hidden />
      </ActionIcon>
      {opened && (
        <SnoozeChoice
          onClose={() => {
            onOpened(false);
            button.current?.focus();
          }}
          onChoose={(until) => {
            onOpened(false);
            onChoose(until);
          }}
        />
      )}
    </span>
  );
}

interface SnoozeChoiceProps {
  readonly onClose: () => void;
  readonly onChoose: (until: Day) => void;
}

/** Until when a step is put off: tomorrow, in a week, or a day of the calendar. */
function SnoozeChoice({ onClose, onChoose }: SnoozeChoiceProps) {
  const today = useToday();
  const tomorrow = addDays(today, 1);
  const nextWeek = addDays(today, 7);
  return (
    <Popover
      opened
      onChange={onClose}
      position="bottom-end"
      trapFocus
      withinPortal
      withRoles={false}
    >
      <Popover.Target>
        <span className={classes.under} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="Put off until">
        <div className={classes.choices}>
          <Button variant="default" data-autofocus onClick={() => onChoose(tomorrow)}>
            Tomorrow, {formatDay(tomorrow)}
          </Button>
          <Button variant="default" onClick={() => onChoose(nextWeek)}>
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
              if (picked !== null && isDay(picked)) onChoose(picked);
            }}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
