import type { DocumentType } from '../../core/documents/document-type.ts';
import { describeRule } from '../../core/requirements/describe-rule.ts';
import type { MatrixRow } from '../../core/season/build-matrix.ts';
import { Inspector, InspectorGroup } from '../shared/inspector.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import classes from './matrix.module.css';
import { StrictestShape } from './matrix-row-line.tsx';

interface RowInspectorProps {
  readonly row: MatrixRow;
  readonly types: readonly DocumentType[];
  readonly onClose: () => void;
}

const WHY = {
  'contains-all': 'What satisfies it satisfies every other rule of this row.',
  'breaks-first':
    'No rule of this row contains all others; of the strict ones, what you hold breaks this first.',
} as const;

/** One row in full: what every host asks, with the strictest rule first. */
export function RowInspector({ row, types, onClose }: RowInspectorProps) {
  const { strictest } = row;
  return (
    <Inspector
      title={row.title}
      subtitle={`Asked for ${row.cells.size === 1 ? 'one rotation' : `${row.cells.size} rotations`}`}
      onClose={onClose}
    >
      {strictest !== undefined && (
        <InspectorGroup title="Strictest rule">
          <p className={classes.sentence}>
            <StrictestShape /> {describeRule(strictest.requirement, types)}
          </p>
          <p className={classes.quiet}>{WHY[strictest.because]}</p>
        </InspectorGroup>
      )}
      {[...row.cells.values()].map(({ judged, items }) => (
        <InspectorGroup key={judged.rotation.id} title={judged.host.name}>
          {items.map(({ requirement, verdict }) => (
            <div key={requirement.id}>
              <StatusMark status={verdict.status} size={12} />
              <p className={classes.sentence}>{describeRule(requirement, types)}</p>
            </div>
          ))}
        </InspectorGroup>
      ))}
    </Inspector>
  );
}
