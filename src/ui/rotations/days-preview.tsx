import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef } from 'react';
import type { BudgetLine } from '../../core/budget/budget-line.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { previewMove } from '../../core/scenarios/preview-move.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { client } from '../data/client.ts';
import { useJudgedSeason } from '../data/use-judged-season.ts';
import { useRead } from '../data/use-read.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { MoveWords } from '../verdicts/move-words.tsx';
import classes from './rotation-inspector.module.css';
import type { Days, DaysDraft } from './use-days-draft.ts';

/** Until they are read. */
const NO_LINES: readonly BudgetLine[] = [];

interface DaysPreviewProps {
  readonly rotation: Rotation;
  readonly days: DaysDraft;
}

/** What the days that were typed in would change, with Save and the way back; nothing where none are. */
export function DaysPreview({ rotation, days }: DaysPreviewProps) {
  const { draft, fault } = days;
  return (
    <>
      <FaultNote fault={fault} />
      {draft !== undefined && <DraftDays rotation={rotation} days={days} draft={draft} />}
    </>
  );
}

function DraftDays({ rotation, days, draft }: DaysPreviewProps & { readonly draft: Days }) {
  const { id } = rotation;
  const { start, end } = draft;
  const move = useCallback(
    (rows: SeasonRows): SeasonRows => ({
      ...rows,
      rotations: rows.rotations.map((one) => (one.id === id ? { ...one, start, end } : one)),
    }),
    [id, start, end],
  );
  const { saved, season } = useJudgedSeason(move);
  const { data: lines = NO_LINES } = useRead(['budget', 'lines'], () => client.budget.lines());
  const shown = useRef<HTMLDivElement>(null);
  const isJudged = season !== undefined;
  // The fields stand low in the details: what they change must not lie below the edge.
  useEffect(() => {
    if (isJudged) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [isJudged]);
  if (saved === undefined || season === undefined) return null;
  const preview = previewMove({ before: saved, after: season, rotation: id, lines });
  return (
    <div ref={shown} className={classes.draft}>
      <MoveWords name={`${formatDayRange(start, end)}, not saved yet.`} preview={preview} />
      <div className={classes.draftButtons}>
        <Button size="compact-xs" loading={days.busy} onClick={() => void days.save()}>
          Save the days
        </Button>
        <Button size="compact-xs" variant="default" onClick={days.putBack}>
          Put back
        </Button>
      </div>
    </div>
  );
}
