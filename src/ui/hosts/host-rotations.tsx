import { titleRotation } from '../../core/rotations/title-rotation.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import { navigate } from '../navigation/navigation.ts';
import { DayRangeText } from '../shared/day-text.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import classes from './host-rotations.module.css';

/** The rotations planned here, with how each stands in a line. */
export function HostRotations({ judged }: { readonly judged: readonly JudgedRotation[] }) {
  if (judged.length === 0) {
    return (
      <p className={classes.quiet}>
        No rotation ahead here. Plan one, and each rule below is checked on its days.
      </p>
    );
  }
  return (
    <ul className={classes.list} aria-label="Rotations here">
      {judged.map(({ rotation, host, verdicts, admission, standing }) => (
        <li key={rotation.id} className={classes.rotation}>
          <button
            type="button"
            className={classes.open}
            onClick={() => navigate({ screen: 'rotations', selected: rotation.id })}
          >
            {titleRotation(rotation, host?.name)}
          </button>
          <DayRangeText from={rotation.start} to={rotation.end} />
          <div className={classes.standing}>
            <StatusMark rotation={verdicts.status} /> {verdicts.summary}{' '}
            {admission.length > 0 && standing.status !== 'closed' && standing.summary}
          </div>
        </li>
      ))}
    </ul>
  );
}
