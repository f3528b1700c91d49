import {
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  useCallback,
  useMemo,
  useRef,
} from 'react';
import type { BudgetLine } from '../../core/budget/budget-line.ts';
import { explainVerdict } from '../../core/season/explain-verdicts.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { layTimeline, markTimeline, timelineDays } from '../../core/season/timeline.ts';
import { addDays } from '../../core/shared/day.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useHeld } from '../data/use-held.ts';
import { useJudgedSeason } from '../data/use-judged-season.ts';
import { saveLayout, useLayout } from '../data/use-layout.ts';
import { useRead } from '../data/use-read.ts';
import { addDocuments } from '../intake/add-documents.ts';
import { DocumentViews } from '../navigation/document-views.tsx';
import { select, useSpot } from '../navigation/navigation.ts';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { ResizablePanes } from '../shared/resizable-panes.tsx';
import { Screen } from '../shared/screen.tsx';
import { DraftLine } from './draft-line.tsx';
import type { TimeScale } from './time-scale.ts';
import classes from './timeline.module.css';
import { TimelineChart } from './timeline-chart.tsx';
import { applyDraft, type TimelineDraft } from './timeline-draft.ts';
import { TimelineTable } from './timeline-table.tsx';
import { TimelineTools } from './timeline-tools.tsx';
import { useDayDrag } from './use-day-drag.ts';
import { useZoom } from './use-zoom.ts';

/** The details of what is selected, a document or a rotation; the floor above knows both. */
type DetailsOf = (season: JudgedSeason, selected: string | undefined) => ReactNode | undefined;

/** Documents as bars over time, rotations as columns; what is moved is judged while it moves. */
export function TimelineView({ detailsOf }: { readonly detailsOf: DetailsOf }) {
  const [draft, setDraft] = useHeld<TimelineDraft | undefined>('moved', undefined);
  const change = useCallback(
    (rows: SeasonRows) => (draft === undefined ? rows : applyDraft(rows, draft)),
    [draft],
  );
  const { saved, season, fault } = useJudgedSeason(draft === undefined ? undefined : change);
  if (saved === undefined || season === undefined) return <FaultNote fault={fault} />;
  if (saved.rows.documents.length === 0 && saved.judged.length === 0) return <Nothing />;
  return (
    <JudgedTimeline
      saved={saved}
      season={season}
      draft={draft}
      onDraft={setDraft}
      detailsOf={detailsOf}
    />
  );
}

function Nothing() {
  return (
    <Screen title="Documents">
      <DocumentViews />
      <EmptyState
        sentence="Add documents, and each stands here as a bar over the days that it holds, against your rotations."
        action={{ label: 'Choose files', run: () => void addDocuments() }}
      />
    </Screen>
  );
}

interface JudgedTimelineProps {
  readonly saved: JudgedSeason;
  readonly season: JudgedSeason;
  readonly draft: TimelineDraft | undefined;
  readonly onDraft: Dispatch<SetStateAction<TimelineDraft | undefined>>;
  readonly detailsOf: DetailsOf;
}

function JudgedTimeline({ saved, season, draft, onDraft, detailsOf }: JudgedTimelineProps) {
  const { selected } = useSpot();
  const scroller = useRef<HTMLDivElement>(null);
  const asTable = useLayout()?.timelineAsTable ?? false;
  const { scale, fitted } = useScales(saved);
  const { documents, types, today } = season.rows;
  const rows = useMemo(() => layTimeline(documents, types), [documents, types]);
  const marks = useMemo(() => markTimeline(season.judged, rows), [season, rows]);
  const zoom = useZoom(scroller, scale, fitted);
  const save = useChange(saveDraft);
  const { data: lines = NO_LINES } = useRead(['budget', 'lines'], () => client.budget.lines());

  async function keep(moved: TimelineDraft): Promise<void> {
    onDraft(moved);
    await save.run({ draft: moved, rows: saved.rows });
    // Whoever moved something else meanwhile keeps that.
    onDraft((now) => (now === moved ? undefined : now));
  }

  const { pixelsPerDay } = zoom;
  const onSave = (moved: TimelineDraft) => void keep(moved);
  const drag = useDayDrag({ pixelsPerDay, draft, onDraft, onSave, onOpen: select });
  return (
    <ResizablePanes
      name="timeline"
      initial={400}
      main={
        <Screen title="Documents" summary={summarize(season)} fill>
          <div className={classes.top}>
            <DocumentViews />
            <TimelineTools
              asTable={asTable}
              onTable={() => void saveLayout({ timelineAsTable: !asTable })}
              onIn={zoom.zoomIn}
              onOut={zoom.zoomOut}
              onFit={zoom.fit}
            />
          </div>
          <FaultNote fault={save.fault} />
          <div ref={scroller} className={classes.scroller} hidden={asTable}>
            <TimelineChart
              rows={rows}
              marks={marks}
              judged={season.judged}
              explain={({ judged, verdict }) => explainVerdict(season.rows, judged, verdict)}
              scale={scale}
              fitted={fitted}
              today={today}
              pixelsPerDay={pixelsPerDay}
              moved={draft?.id}
              selected={selected}
              drag={drag}
              onOpen={select}
            />
          </div>
          {asTable && <TimelineTable rows={rows} marks={marks} judged={season.judged} />}
          <DraftLine
            draft={draft}
            saved={saved}
            season={season}
            lines={lines}
            onSave={onSave}
            onPutBack={() => onDraft(undefined)}
          />
        </Screen>
      }
      side={detailsOf(saved, selected)}
    />
  );
}

/** Until they are read. */
const NO_LINES: readonly BudgetLine[] = [];

const BEFORE = -21;
const AFTER = 28;

/** All the days that can be looked at, and those around the rotations that it opens with. */
function useScales({ judged, rows }: JudgedSeason): { scale: TimeScale; fitted: TimeScale } {
  const { today } = rows;
  const rotations = judged.map(({ rotation }) => rotation);
  const { from, to } = timelineDays(rotations, today);
  const first = [today, ...rotations.map(({ start }) => start)].sort()[0] ?? today;
  const last = [today, ...rotations.map(({ end }) => end)].sort().at(-1) ?? today;
  return useMemo(
    () => ({
      scale: { from, to },
      fitted: { from: addDays(first, BEFORE), to: addDays(last, AFTER) },
    }),
    [from, to, first, last],
  );
}

async function saveDraft(move: { draft: TimelineDraft; rows: SeasonRows }): Promise<object> {
  const { draft } = move;
  const moved = applyDraft(move.rows, draft);
  if (draft.kind === 'rotation') {
    const rotation = moved.rotations.find(({ id }) => id === draft.id);
    if (rotation === undefined) return {};
    const { id, host, start, end } = rotation;
    return await client.rotations.save({ id, host, start, end });
  }
  const versions = moved.documents.flatMap((document) => document.versions);
  const expires = versions.find(({ id }) => id === draft.id)?.expires;
  return await client.documents.updateVersion({ id: draft.id, expires });
}

function summarize({ rows, judged }: JudgedSeason): string {
  const blocked = judged.filter(({ verdicts }) => verdicts.status === 'blocked').length;
  const documents =
    rows.documents.length === 1 ? '1 document' : `${rows.documents.length} documents`;
  return `${documents}, ${blocked === 0 ? 'no rotation' : blocked} blocked`;
}
