import type { HistoryEntry, HistoryLine } from '../../core/history/history-entry.ts';
import { navigate } from '../navigation/navigation.ts';
import { spotOfThing } from '../navigation/spot-of-thing.ts';
import { DayText } from '../shared/day-text.tsx';
import classes from './history.module.css';

interface HistoryListProps {
  readonly entries: readonly HistoryEntry[];
  /** What is in the bin: it stands nowhere else. */
  readonly deleted: ReadonlySet<string>;
  /** The step that the person came for. */
  readonly marked: number | undefined;
  /** The person wants to see what else changed of one thing. */
  readonly onThing: (id: string) => void;
}

/** Each day once, its actions under it, each with what it did to what and the way there. */
export function HistoryList({ entries, deleted, marked, onThing }: HistoryListProps) {
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
          <li
            key={step}
            ref={step === marked ? showInView : undefined}
            className={classes.action}
            aria-current={step === marked ? 'true' : undefined}
          >
            <div>{label}</div>
            {lines.map((line) => (
              <Line
                key={`${line.kind} ${line.id}`}
                line={line}
                isDeleted={deleted.has(line.id)}
                onThing={onThing}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface LineProps {
  readonly line: HistoryLine;
  readonly isDeleted: boolean;
  readonly onThing: (id: string) => void;
}

/** Buttons of the browser's own: a hundred entries have several each, and the library's take ten times as long. */
function Line({ line: { kind, id, thing, said }, isDeleted, onThing }: LineProps) {
  const spot = isDeleted ? ({ screen: 'history', view: 'bin' } as const) : spotOfThing(kind, id);
  return (
    <div className={classes.lineRow}>
      <button
        type="button"
        className={classes.line}
        title="Show only what changed of it"
        onClick={() => onThing(id)}
      >
        {said}
      </button>
      {spot !== undefined && (
        <button
          type="button"
          className={`${classes.open} no-print`}
          aria-label={isDeleted ? `${thing} is in the bin` : `Open ${thing}`}
          onClick={() => navigate(spot)}
        >
          {isDeleted ? 'In the bin' : 'Open'}
        </button>
      )}
    </div>
  );
}

function showInView(entry: HTMLElement | null): void {
  entry?.scrollIntoView({ block: 'center' });
}
