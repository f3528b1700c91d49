import type { ReactNode } from 'react';
import type { Verdict, Words } from '../../core/requirements/verdict.ts';
import classes from '../shared/folded-list.module.css';
import { VerdictRow } from '../verdicts/verdict-row.tsx';
import { groupVerdicts } from './group-verdicts.ts';

interface VerdictListProps {
  readonly items: readonly Verdict[];
  readonly explain: (verdict: Verdict) => Words;
  /** Buttons for what is opened: show the document, waive. */
  readonly actions?: ((verdict: Verdict) => ReactNode) | undefined;
}

/**
 * The host's requirements with their verdicts: what fails first, each with its short line in
 * sight; a click opens the parts and the days of any.
 */
export function VerdictList({ items, explain, actions }: VerdictListProps) {
  return (
    <div className={classes.groups}>
      {groupVerdicts(items).map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h3 className={classes.groupTitle}>
            {group.title} <span className={classes.count}>{group.items.length}</span>
          </h3>
          <ul className={classes.list}>
            {group.items.map((verdict) => (
              <VerdictRow
                key={verdict.requirement}
                verdict={verdict}
                words={explain(verdict)}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
