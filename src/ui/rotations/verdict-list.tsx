import type { ReactNode } from 'react';
import { FAILING, type Verdict, type Words } from '../../core/requirements/verdict.ts';
import { DayText } from '../shared/day-text.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { VerdictWords } from '../verdicts/verdict-words.tsx';
import classes from './folded-list.module.css';
import { FoldedRow } from './folded-row.tsx';
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

interface VerdictRowProps {
  readonly verdict: Verdict;
  readonly words: Words;
  readonly actions: VerdictListProps['actions'];
}

function VerdictRow({ verdict, words, actions }: VerdictRowProps) {
  const failing = FAILING.includes(verdict.status);
  return (
    <FoldedRow
      title={verdict.title}
      mark={<StatusMark status={verdict.status} size={12} />}
      reason={failing ? words.short : undefined}
      hint={failing ? undefined : words.short}
      detail={() => <VerdictDetail verdict={verdict} words={words} actions={actions} />}
    />
  );
}

/** The whole of one verdict: why, until when, what to do and by when. */
function VerdictDetail({ verdict, words, actions }: VerdictRowProps) {
  const { breaksOn, from, by, startBy, lateSince } = verdict;
  return (
    <>
      <VerdictWords parts={words.parts} />
      {(breaksOn ?? from ?? by ?? lateSince) !== undefined && (
        <dl className={classes.days}>
          {breaksOn !== undefined && <DayEntry term="Breaks on" day={breaksOn} />}
          {from !== undefined && <DayEntry term="Not before" day={from} />}
          {lateSince !== undefined && <DayEntry term="Was due" day={lateSince} />}
          {by !== undefined && <DayEntry term="Latest day" day={by} />}
          {startBy !== undefined && startBy !== by && <DayEntry term="Start by" day={startBy} />}
        </dl>
      )}
      {actions !== undefined && <div className={classes.actions}>{actions(verdict)}</div>}
    </>
  );
}

function DayEntry({
  term,
  day,
}: {
  readonly term: string;
  readonly day: NonNullable<Verdict['by']>;
}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <DayText day={day} distance />
      </dd>
    </div>
  );
}
