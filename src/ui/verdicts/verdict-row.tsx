import type { ReactNode } from 'react';
import { FAILING, type Verdict, type Words } from '../../core/requirements/verdict.ts';
import { DayText } from '../shared/day-text.tsx';
import classes from '../shared/folded-list.module.css';
import { FoldedRow } from '../shared/folded-row.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { VerdictWords } from './verdict-words.tsx';

interface VerdictRowProps {
  readonly verdict: Verdict;
  readonly words: Words;
  /** What the row is called; absent: what the host calls the requirement. */
  readonly title?: string | undefined;
  /** Buttons for what is opened: show the document, waive. */
  readonly actions?: ((verdict: Verdict) => ReactNode) | undefined;
}

/** One verdict of a list: where it fails with its short line in sight; a click opens parts and days. */
export function VerdictRow({ verdict, words, title = verdict.title, actions }: VerdictRowProps) {
  const failing = FAILING.includes(verdict.status);
  return (
    <FoldedRow
      title={title}
      mark={<StatusMark status={verdict.status} size={12} />}
      reason={failing ? words.short : undefined}
      hint={failing ? undefined : words.short}
      detail={() => (
        <>
          <VerdictWords parts={words.parts} />
          <VerdictDays verdict={verdict} />
          {actions !== undefined && <div className={classes.actions}>{actions(verdict)}</div>}
        </>
      )}
    />
  );
}

/** Until when it holds, and by when what is to be done helps. */
function VerdictDays({ verdict }: Pick<VerdictRowProps, 'verdict'>) {
  const { breaksOn, from, by, startBy, lateSince } = verdict;
  if ((breaksOn ?? from ?? by ?? lateSince) === undefined) return null;
  return (
    <dl className={classes.days}>
      {breaksOn !== undefined && <DayEntry term="Breaks on" day={breaksOn} />}
      {from !== undefined && <DayEntry term="Not before" day={from} />}
      {lateSince !== undefined && <DayEntry term="Was due" day={lateSince} />}
      {by !== undefined && <DayEntry term="Latest day" day={by} />}
      {startBy !== undefined && startBy !== by && <DayEntry term="Start by" day={startBy} />}
    </dl>
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
