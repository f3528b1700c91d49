import type { ReactNode } from 'react';
import { FAILING, type Verdict, type Words } from '../../core/requirements/verdict.ts';
import { DayText } from '../shared/day-text.tsx';
import classes from '../shared/folded-list.module.css';
import { FoldedRow } from '../shared/folded-row.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { unsaidDays } from './unsaid-days.ts';
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
          <VerdictDays verdict={verdict} words={words} />
          {actions !== undefined && <div className={classes.actions}>{actions(verdict)}</div>}
        </>
      )}
    />
  );
}

/** Until when it holds, and by when what is to be done helps, where the words do not say it. */
function VerdictDays({ verdict, words }: Pick<VerdictRowProps, 'verdict' | 'words'>) {
  const days = unsaidDays(verdict, words);
  if (days.length === 0) return null;
  return (
    <dl className={classes.days}>
      {days.map(({ term, day }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <DayText day={day} distance />
          </dd>
        </div>
      ))}
    </dl>
  );
}
