import { Button } from '@mantine/core';
import type { BudgetLine } from '../../core/budget/budget-line.ts';
import { previewMove } from '../../core/scenarios/preview-move.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import { MoveWords } from '../verdicts/move-words.tsx';
import classes from './timeline.module.css';
import { nameDraft, type TimelineDraft } from './timeline-draft.ts';

interface DraftLineProps {
  readonly draft: TimelineDraft | undefined;
  readonly saved: JudgedSeason;
  readonly season: JudgedSeason;
  readonly lines: readonly BudgetLine[];
  readonly onSave: (draft: TimelineDraft) => void;
  readonly onPutBack: () => void;
}

/** What the move at hand changes, before it is saved; one line that is always there, and opens to all of it. */
export function DraftLine(props: DraftLineProps) {
  const { draft, saved, season, lines, onSave, onPutBack } = props;
  if (draft === undefined)
    return (
      <div className={`${classes.draft} no-print`}>
        <span role="status" className={classes.draftWords}>
          Drag a rotation, or the end of a bar whose date is typed in, and see what changes.
        </span>
      </div>
    );
  const rotation = draft.kind === 'rotation' ? draft.id : undefined;
  const preview = previewMove({ before: saved, after: season, rotation, lines });
  return (
    <div className={`${classes.draft} no-print`} data-active>
      <MoveWords name={nameDraft(season, draft)} preview={preview} />
      <Button size="compact-xs" onClick={() => onSave(draft)}>
        Save
      </Button>
      <Button size="compact-xs" variant="default" onClick={onPutBack}>
        Put back
      </Button>
    </div>
  );
}
