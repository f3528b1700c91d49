import { Button } from '@mantine/core';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import classes from './timeline.module.css';
import { nameDraft, sayChanges, type TimelineDraft } from './timeline-draft.ts';

interface DraftLineProps {
  readonly draft: TimelineDraft | undefined;
  readonly saved: JudgedSeason;
  readonly season: JudgedSeason;
  readonly onSave: (draft: TimelineDraft) => void;
  readonly onPutBack: () => void;
}

/** What the move at hand changes, before it is saved; one line that is always there. */
export function DraftLine({ draft, saved, season, onSave, onPutBack }: DraftLineProps) {
  return (
    <div className={`${classes.draft} no-print`} data-active={draft !== undefined || undefined}>
      <span role="status" className={classes.draftWords}>
        {draft === undefined ? (
          'Drag a rotation, or the end of a bar whose date is typed in, and see what changes.'
        ) : (
          <>
            <b>{nameDraft(season, draft)}</b> {sayChanges(saved, season)}
          </>
        )}
      </span>
      {draft !== undefined && (
        <>
          <Button size="compact-xs" onClick={() => onSave(draft)}>
            Save
          </Button>
          <Button size="compact-xs" variant="default" onClick={onPutBack}>
            Put back
          </Button>
        </>
      )}
    </div>
  );
}
