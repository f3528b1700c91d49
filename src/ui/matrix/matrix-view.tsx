import { useMemo, useRef } from 'react';
import type { VerdictStatus } from '../../core/requirements/verdict.ts';
import { buildMatrix, type Matrix } from '../../core/season/build-matrix.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import { keysOf } from '../../core/shared/keys-of.ts';
import { keptOf } from '../data/kept-of.ts';
import { useJudgedSeason } from '../data/use-judged-season.ts';
import { DocumentViews } from '../navigation/document-views.tsx';
import { navigate, select, useSpot } from '../navigation/navigation.ts';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { GROUP_ORDER } from '../shared/group-words.ts';
import { ResizablePanes } from '../shared/resizable-panes.tsx';
import { Screen } from '../shared/screen.tsx';
import { VERDICT_WORDS } from '../shared/state-words.ts';
import { StatusMark } from '../shared/status-mark.tsx';
import { arrangeMatrix } from './arrange-matrix.ts';
import { CellInspector } from './cell-inspector.tsx';
import { findDecider } from './decider-facts.tsx';
import classes from './matrix.module.css';
import type { MatrixSection } from './matrix-body.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { StrictestShape } from './matrix-row-line.tsx';
import { findSelection, selectionKey } from './matrix-selection.ts';
import { MatrixTools, useArrangement } from './matrix-tools.tsx';
import type { GridPlace } from './move-in-grid.ts';
import { RowInspector } from './row-inspector.tsx';

/** What every host asks for against every rotation, each cell a verdict that explains itself. */
export function MatrixView() {
  const { season, fault } = useJudgedSeason();
  if (season === undefined) return <FaultNote fault={fault} />;
  return season.judged.length === 0 ? <NoRotations /> : <JudgedMatrix season={season} />;
}

function NoRotations() {
  return (
    <Screen title="Documents">
      <DocumentViews />
      <EmptyState
        sentence="Add a rotation, and everything its host asks for stands here against your documents."
        action={{
          label: 'Add rotation',
          run: () => navigate({ screen: 'rotations', intent: 'new' }),
        }}
      />
    </Screen>
  );
}

function JudgedMatrix({ season }: { readonly season: JudgedSeason }) {
  const { selected } = useSpot();
  const side = useRef<HTMLDivElement>(null);
  const whole = builtMatrix(season);
  const arrangement = useArrangement(whole);
  const { order, only } = arrangement;
  const { matrix, sections } = useMemo(
    () => layMatrix(arrangeMatrix(whole, { order, only })),
    [whole, order, only],
  );
  const opened = findSelection(matrix, selected);

  function open({ row, column }: GridPlace, enter: boolean): void {
    const judged = matrix.columns[column - 1];
    const line = matrix.rows[row - 1];
    if (line !== undefined) select(selectionKey({ row: line, column: judged }));
    else if (judged !== undefined) navigate({ screen: 'rotations', selected: judged.rotation.id });
    if (enter) requestAnimationFrame(() => side.current?.focus());
  }

  function close(): void {
    select(undefined);
    document.querySelector<HTMLElement>('[data-place][aria-selected="true"]')?.focus();
  }

  return (
    <ResizablePanes
      name="matrix"
      initial={380}
      main={
        <Screen title="Documents" summary={summarize(matrix)} fill>
          <div className={classes.top}>
            <DocumentViews />
            <MatrixTools matrix={whole} {...arrangement} />
          </div>
          <MatrixGrid
            key={`${order} ${only}`}
            matrix={matrix}
            season={season.rows}
            sections={sections}
            opened={opened}
            onOpen={open}
          />
          <Legend matrix={matrix} />
        </Screen>
      }
      side={
        opened && (
          <section ref={side} tabIndex={-1} aria-label="Explanation" className={classes.side}>
            {opened.column === undefined ? (
              <RowInspector row={opened.row} types={season.rows.types} onClose={close} />
            ) : (
              <CellInspector
                key={selected}
                row={opened.row}
                column={opened.column}
                findDecider={({ verdict }) => findDecider(season.rows, verdict)}
                season={season.rows}
                onClose={close}
              />
            )}
          </section>
        )
      }
    />
  );
}

/** Built once for each judged season. */
const builtMatrix = keptOf(({ judged, rows }: JudgedSeason) => buildMatrix(judged, rows));

/** Rows under the groups of their documents, in the order of the list of documents. */
function layMatrix({ columns, rows }: Matrix): { matrix: Matrix; sections: MatrixSection[] } {
  const grouped = GROUP_ORDER.map((group) => ({
    group,
    rows: rows.filter(({ types }) => types[0]?.group === group),
  })).filter((section) => section.rows.length > 0);
  const ordered = grouped.flatMap((section) => section.rows);
  const sections = grouped.map((section) => ({
    group: section.group,
    rows: section.rows.map((row) => ({ row, index: ordered.indexOf(row) + 1 })),
  }));
  return { matrix: { columns, rows: ordered }, sections };
}

function summarize({ rows, columns }: Matrix): string {
  const asked = `${rows.length} ${rows.length === 1 ? 'requirement' : 'requirements'}`;
  return `${asked}, ${columns.length} ${columns.length === 1 ? 'rotation' : 'rotations'}`;
}

function Legend({ matrix }: { readonly matrix: Matrix }) {
  const shown = new Set<VerdictStatus>(
    matrix.rows.flatMap(({ cells }) =>
      [...cells.values()].map(({ items }) => items[0].verdict.status),
    ),
  );
  const statuses = keysOf(VERDICT_WORDS).filter((one) => shown.has(one));
  return (
    <div className={classes.legend}>
      {statuses.map((status) => (
        <StatusMark key={status} status={status} size={12} />
      ))}
      <span>
        <StrictestShape /> Strictest rule of the row
      </span>
      <span>Empty: not asked</span>
    </div>
  );
}
