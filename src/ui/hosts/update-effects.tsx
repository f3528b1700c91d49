import type { ReactNode } from 'react';
import type { UpdatedVerdict, UpdatePreview } from '../../core/season/preview-update.ts';
import { StateMark } from '../shared/state-mark.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { ADMISSION_WORDS } from '../verdicts/admission-words.ts';
import classes from './update-effects.module.css';

/** Whose verdicts an update changes, from what to what and why; what is lost and what stays. */
export function UpdateEffects({ preview }: { readonly preview: UpdatePreview }) {
  const { says, comparison, changes, admissionChanges, lost, kept } = preview;
  return (
    <section aria-label="What changes for you" className={classes.effects}>
      <p className={classes.lead}>
        <b>{says}</b> {comparison.says}
      </p>
      {changes.length + admissionChanges.length > 0 && (
        <ul className={classes.list}>
          {changes.map((change) => (
            <Change
              key={`${change.rotation} ${change.title}`}
              rotation={change.rotationTitle}
              title={change.title}
              before={sideOf(change.before)}
              after={sideOf(change.after)}
              reason={change.after?.short ?? 'The new rules do not ask this of you'}
            />
          ))}
          {admissionChanges.map(({ rotation, rotationTitle, before, after }) => (
            <Change
              key={`${rotation} ${before?.says} ${after?.says}`}
              rotation={rotationTitle}
              title={after?.says ?? before?.says ?? ''}
              before={before && <StateMark words={ADMISSION_WORDS[before.status]} />}
              after={after && <StateMark words={ADMISSION_WORDS[after.status]} />}
              reason={after?.reason ?? 'The new rules do not ask this of you.'}
            />
          ))}
        </ul>
      )}
      {lost.map(({ rotation, rotationTitle, title, kind, note }) => (
        <p key={`${rotation} ${title}`} className={classes.lost}>
          {kind === 'waived' ? 'The waiver' : 'The promise'} for {title} of {rotationTitle} goes
          with its rule{note === '' ? '' : ` (${note.replace(/\.$/, '')})`}.
        </p>
      ))}
      {kept.length > 0 && <p className={classes.quiet}>Your own rules stay: {kept.join(', ')}.</p>}
    </section>
  );
}

function sideOf(side: UpdatedVerdict['before']): ReactNode {
  return side && <StatusMark status={side.status} />;
}

interface ChangeProps {
  readonly rotation: string;
  readonly title: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly reason: string;
}

function Change({ rotation, title, before, after, reason }: ChangeProps) {
  return (
    <li className={classes.change}>
      <div className={classes.title}>{title}</div>
      <div className={classes.marks}>
        {before ?? <span className={classes.quiet}>Not asked</span>}
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">becomes</span>
        {after ?? <span className={classes.quiet}>Not asked</span>}
      </div>
      <div className={classes.reason}>
        {rotation}. {reason}
      </div>
    </li>
  );
}
