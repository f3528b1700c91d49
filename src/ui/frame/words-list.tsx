import { VERDICT_MEANINGS } from '../../core/requirements/verdict-meanings.ts';
import { GLOSSARY } from '../../core/shared/glossary.ts';
import { keysOf } from '../../core/shared/keys-of.ts';
import { StatusMark } from '../shared/status-mark.tsx';
import classes from './shortcuts.module.css';

/** The words of the field and of the app, then every mark with what it says. */
export function WordsList() {
  return (
    <dl className={classes.words}>
      {Object.values(GLOSSARY).map(({ word, means }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{means}</dd>
        </div>
      ))}
      {keysOf(VERDICT_MEANINGS).map((status) => (
        <div key={status}>
          <dt>
            <StatusMark status={status} />
          </dt>
          <dd>{VERDICT_MEANINGS[status]}</dd>
        </div>
      ))}
    </dl>
  );
}
