import { type KeyboardEvent, useRef, useState } from 'react';
import { AGENDA_WINDOWS, type AgendaWindow, windowOf } from '../../core/agenda/agenda-window.ts';
import type { NextStep } from '../../core/agenda/next-step.ts';
import { useToday } from '../data/use-status.ts';
import { DayText } from '../shared/day-text.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { moveByArrow } from '../shared/move-by-arrow.ts';
import classes from './agenda.module.css';
import { StepRow } from './step-row.tsx';
import { useMarks } from './use-marks.ts';

const WINDOW_WORDS: Readonly<Record<AgendaWindow, string>> = {
  now: 'Due now',
  week: 'This week',
  month: 'This month',
  later: 'Later',
};

/** After "g" a letter goes to a screen: for this long, in milliseconds, it does nothing here. */
const PATIENCE = 1_200;

/** The steps by window and day. Up and down move between them; d ticks off, s puts off, right opens the reason. */
export function StepList({ steps }: { readonly steps: readonly NextStep[] }) {
  const today = useToday();
  const marks = useMarks();
  const [snoozing, setSnoozing] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const wentTo = useRef(0);

  /** The step under the mark goes away: the keyboard goes on with the one that follows it. */
  function settle(key: string, mark: Promise<unknown>): void {
    const buttons = rowButtons(list.current);
    const at = buttons.findIndex((button) => button.dataset['step'] === key);
    const next = (buttons[at + 1] ?? buttons[at - 1])?.dataset['step'];
    void mark.then((marked) => {
      // What could not be marked stays where it is, and the keyboard with it.
      if (marked === undefined) return;
      rowButtons(list.current)
        .find((b) => b.dataset['step'] === next)
        ?.focus();
    });
  }

  function follow(event: KeyboardEvent<HTMLElement>): void {
    moveByArrow(event);
    const key = event.target instanceof HTMLElement ? event.target.dataset['step'] : undefined;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'g') wentTo.current = event.timeStamp;
    if (key === undefined || !isPlain || event.timeStamp - wentTo.current < PATIENCE) return;
    if (event.key === 'd') settle(key, marks.done(key));
    if (event.key === 's') setSnoozing(key);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are of the buttons in it
    <div ref={list} onKeyDown={follow}>
      <FaultNote fault={marks.fault} />
      {AGENDA_WINDOWS.map((window) => {
        const those = steps.filter(({ day }) => windowOf(day, today) === window);
        return those.length === 0 ? null : (
          <section key={window} className={classes.window} aria-label={WINDOW_WORDS[window]}>
            <h2 className={classes.heading}>{WINDOW_WORDS[window]}</h2>
            {[...Map.groupBy(those, ({ day }) => day)].map(([day, onDay]) => (
              <div key={day} className={classes.day}>
                <h3 className={classes.date}>
                  <DayText day={day} distance />
                </h3>
                <ul className={classes.steps}>
                  {onDay.map((step) => (
                    <StepRow
                      key={step.key}
                      step={step}
                      snoozing={snoozing === step.key}
                      onSnoozing={(is) => setSnoozing(is ? step.key : undefined)}
                      onDone={() => settle(step.key, marks.done(step.key))}
                      onSnooze={(until) => settle(step.key, marks.snooze(step.key, until))}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}

function rowButtons(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row-button]') ?? [])];
}
