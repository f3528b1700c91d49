import { describeTree } from '../../core/requirements/describe-rule.ts';
import type { Words } from '../../core/requirements/verdict.ts';
import type { Matrix, MatrixItem, MatrixRow } from '../../core/season/build-matrix.ts';
import { explainVerdict } from '../../core/season/explain-verdicts.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { StatusMark } from '../shared/status-mark.tsx';
import classes from './matrix.module.css';
import type { GridPlace } from './move-in-grid.ts';

export interface HintAt {
  readonly place: GridPlace;
  /** The cell on the screen, in CSS pixels. */
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number };
}

const WIDTH = 300;
const HEIGHT = 130;

interface MatrixHintProps {
  readonly matrix: Matrix;
  readonly season: SeasonRows;
  readonly at: HintAt;
}

/** The sentence of the cell under the mouse or the focus, beside it; never in the way of a click. */
export function MatrixHint({ matrix, season, at }: MatrixHintProps) {
  const row = matrix.rows[at.place.row - 1];
  const judged = matrix.columns[at.place.column - 1];
  const cell = judged && row?.cells.get(judged.rotation.id);
  if (row === undefined || judged === undefined || cell === undefined) return null;
  const above = at.box.bottom + HEIGHT > window.innerHeight;
  return (
    <div
      role="tooltip"
      className={`${classes.hint} no-print`}
      style={{
        left: Math.max(8, Math.min(at.box.left, window.innerWidth - WIDTH - 12)),
        ...(above ? { bottom: window.innerHeight - at.box.top + 4 } : { top: at.box.bottom + 4 }),
      }}
    >
      {cell.items.map((item) => (
        <HintItem
          key={item.requirement.id}
          item={item}
          words={explainVerdict(season, judged, item.verdict)}
          types={row.types}
        />
      ))}
    </div>
  );
}

interface HintItemProps {
  readonly item: MatrixItem;
  readonly words: Words;
  readonly types: MatrixRow['types'];
}

/** A line on how it stands; below it what was asked, where that is why it is open. */
function HintItem({ item: { requirement, verdict }, words, types }: HintItemProps) {
  const { short, parts } = words;
  return (
    <div>
      <div className={classes.hintHead}>
        <span>{verdict.title}</span>
        <StatusMark status={verdict.status} size={12} />
      </div>
      <div className={classes.quiet}>{short || describeTree(requirement.rule, types)}</div>
      {parts.do !== '' && parts.rule !== '' && (
        <div className={classes.quiet}>{`Asked: ${parts.rule}`}</div>
      )}
    </div>
  );
}
