import type { MovePreview } from '../../core/scenarios/preview-move.ts';
import { FoldedText } from '../shared/folded-text.tsx';
import classes from './move-words.module.css';

interface MoveWordsProps {
  /** What moves, and to where. */
  readonly name: string;
  readonly preview: MovePreview;
}

/** What a move changes, before it is saved: one line, and all of it on demand. */
export function MoveWords({ name, preview: { says, changes } }: MoveWordsProps) {
  return (
    <div className={classes.words}>
      <div role="status">
        <FoldedText>
          <b>{name}</b> {says}
        </FoldedText>
      </div>
      {changes.length > 0 && (
        <details className={classes.all}>
          <summary>Everything that changes</summary>
          <ul>
            {changes.map(({ kind, says: said, worse }) => (
              <li key={`${kind} ${said}`} data-worse={worse || undefined}>
                {said}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
