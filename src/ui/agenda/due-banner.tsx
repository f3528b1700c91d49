import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useDueCount } from '../data/use-agenda.ts';
import { navigate, useSpot } from '../navigation/navigation.ts';
import classes from './agenda.module.css';

/** After opening the vault: that steps are due, until the agenda was looked at or it is closed. */
export function DueBanner() {
  const due = useDueCount();
  const { screen } = useSpot();
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (screen === 'agenda') setSeen(true);
  }, [screen]);
  if (seen || due === 0 || screen === 'agenda') return null;
  return (
    <section className={`${classes.banner} no-print`} aria-label="What is due">
      <span>{due === 1 ? '1 step is due.' : `${due} steps are due.`}</span>
      <Button variant="subtle" size="compact-xs" onClick={() => navigate({ screen: 'agenda' })}>
        Open agenda
      </Button>
      <ActionIcon size="xs" aria-label="Close this line" onClick={() => setSeen(true)}>
        <IconX size={13} aria-hidden />
      </ActionIcon>
    </section>
  );
}
