import { Switch } from '@mantine/core';

interface ClosedSwitchProps {
  /** How many hosts of the list are closed to the applicant. */
  readonly closed: number;
  readonly total: number;
  /** Nobody chose the days: then no host is closed for their sake. */
  readonly areDaysAssumed: boolean;
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

/** Says how many hosts a list leaves out because they do not take the applicant, and shows them. */
export function ClosedSwitch(props: ClosedSwitchProps) {
  const { closed, total, areDaysAssumed, shown, onChange } = props;
  if (closed === 0) return null;
  const days = areDaysAssumed ? '' : ' on these days';
  return (
    <Switch
      mt={10}
      label="Show hosts that are closed to you"
      description={
        closed === total
          ? `None of the ${total} takes you${days}, as their pages were read. Look at why, or write a host yourself.`
          : `${closed} of ${total} ${closed === 1 ? 'is' : 'are'} closed to you${days}, as their pages were read.`
      }
      checked={shown}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
