import { UnstyledButton } from '@mantine/core';
import type { HistoryEntry } from '../../core/history/history-entry.ts';
import { DayText } from '../shared/day-text.tsx';
import classes from './history.module.css';

interface HistoryListProps {
  readonly entries: readonly HistoryEntry[];
  /** The person wants to see what else changed of one thing. */
  readonly onThing: (id: string) => void;
}

/** Each day once, its actions under it, each with what it did to what. */
export function HistoryList({ entries, onThing }: HistoryListProps) {
  if (entries.length === 0) {
    return <p className={classes.quiet}>Nothing that was changed matches.</p>;
  }
  return [...Map.groupBy(entries, ({ on }) => on)].map(([day, those]) => (
    <section key={day} className={classes.day}>
      <h2 className={classes.date}>
        <DayText day={day} distance />
      </h2>
      <ul className={classes.actions}>
        {those.map(({ step, label, lines }) => (
          <li key={step} className={classes.action}>
            <div>{label}</div>
            {lines.map(({ kind, id, said }) => (
              <UnstyledButton
                key={`${kind} ${id}`}
                className={classes.line}
                title="Show only what changed of it"
                onClick={() => onThing(id)}
              >
                {said}
              </UnstyledButton>
            ))}
          </li>
        ))}
      </ul>
    </section>
  ));
}
