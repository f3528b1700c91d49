import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Advice, AdviceLine } from '../../core/advice/advice.ts';
import { TOPIC_WORDS } from '../../core/advice/topic-words.ts';
import { navigate } from '../navigation/navigation.ts';
import { StateMark } from '../shared/state-mark.tsx';
import { VerdictWords } from '../verdicts/verdict-words.tsx';
import classes from './strategy-view.module.css';
import { STANCE_WORDS } from './strategy-words.ts';

/** One advice with its reason in sight; what it says of each rotation or goal opens below. */
export function AdviceCard({
  advice: { topic, stance, parts, source, lines },
}: {
  readonly advice: Advice;
}) {
  const [open, setOpen] = useState(stance !== 'fits');
  const list = useId();
  return (
    <article className={classes.card} aria-label={TOPIC_WORDS[topic]}>
      <div className={classes.topic}>
        <h3>{TOPIC_WORDS[topic]}</h3>
        <StateMark words={STANCE_WORDS[stance]} size={12} />
      </div>
      <div>
        <VerdictWords parts={{ ...parts, what: '' }} ruleTerm="Why" folds />
        <p className={classes.source}>Source: {source}.</p>
        {lines.length > 0 && (
          <>
            <UnstyledButton
              className={classes.more}
              aria-expanded={open}
              aria-controls={list}
              onClick={() => setOpen(!open)}
            >
              {open ? (
                <IconChevronDown size={12} aria-hidden />
              ) : (
                <IconChevronRight size={12} aria-hidden />
              )}{' '}
              {lines.length === 1 ? 'The one' : `Each of the ${lines.length}`}
            </UnstyledButton>
            <div id={list} hidden={!open}>
              {open && <Lines lines={lines} />}
            </div>
          </>
        )}
      </div>
    </article>
  );
}

function Lines({ lines }: { readonly lines: readonly AdviceLine[] }) {
  return (
    <ul className={classes.lines}>
      {lines.map(({ about, rotation, stance, says }) => (
        <li key={rotation ?? about}>
          <StateMark words={STANCE_WORDS[stance]} size={11} bare />
          {rotation === undefined ? (
            <span>{about}</span>
          ) : (
            <UnstyledButton
              className={classes.link}
              onClick={() => navigate({ screen: 'rotations', selected: rotation })}
            >
              {about}
            </UnstyledButton>
          )}
          <span className={classes.says}>{says}</span>
        </li>
      ))}
    </ul>
  );
}
