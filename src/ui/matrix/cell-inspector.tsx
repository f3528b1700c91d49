import { describeRule } from '../../core/requirements/describe-rule.ts';
import type { Words } from '../../core/requirements/verdict.ts';
import type { MatrixItem, MatrixRow } from '../../core/season/build-matrix.ts';
import { explainVerdict } from '../../core/season/explain-verdicts.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { Inspector, InspectorGroup } from '../shared/inspector.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { SourceLine } from '../verdicts/source-line.tsx';
import { VerdictActions } from '../verdicts/verdict-actions.tsx';
import { VerdictWords } from '../verdicts/verdict-words.tsx';
import { type Decider, DeciderFacts } from './decider-facts.tsx';
import classes from './matrix.module.css';
import { StrictestShape } from './matrix-row-line.tsx';

interface CellInspectorProps {
  readonly row: MatrixRow;
  readonly column: JudgedRotation;
  readonly season: SeasonRows;
  readonly findDecider: (item: MatrixItem) => Decider | undefined;
  readonly onClose: () => void;
}

/** One cell in full: the clause, the version and its dates, the day it breaks, what to do, the source. */
export function CellInspector({ row, column, season, findDecider, onClose }: CellInspectorProps) {
  const { host, rotation } = column;
  const items = row.cells.get(rotation.id)?.items;
  return (
    <Inspector
      title={row.title}
      subtitle={`${host.name}, ${formatDayRange(rotation.start, rotation.end)}`}
      onClose={onClose}
    >
      {items === undefined && (
        <p className={classes.sentence}>{host.name} does not ask for this.</p>
      )}
      {items?.map((item) => (
        <InspectorGroup key={item.requirement.id} title={item.verdict.title}>
          <ItemDetail
            item={item}
            words={explainVerdict(season, column, item.verdict)}
            types={season.types}
            decider={findDecider(item)}
            strictest={row.strictest?.ids.has(item.requirement.id) === true}
          />
          <div className={classes.actions}>
            <VerdictActions rotation={rotation} verdict={item.verdict} />
          </div>
          <SourceLine source={item.requirement.source} />
        </InspectorGroup>
      ))}
    </Inspector>
  );
}

interface ItemDetailProps {
  readonly item: MatrixItem;
  readonly words: Words;
  readonly types: SeasonRows['types'];
  readonly decider: Decider | undefined;
  readonly strictest: boolean;
}

function ItemDetail({ item, words, types, decider, strictest }: ItemDetailProps) {
  const { requirement, verdict } = item;
  return (
    <>
      <StatusMark status={verdict.status} />
      <VerdictWords
        parts={words.parts}
        rule={`${describeRule(requirement, types)} ${requirement.note}`.trim()}
      />
      <DeciderFacts verdict={verdict} words={words} decider={decider} />
      {strictest && (
        <p className={classes.quiet}>
          <StrictestShape /> The strictest rule about it in this season.
        </p>
      )}
    </>
  );
}
