import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { AgendaWindow } from '../../core/agenda/agenda-window.ts';
import type { NextStep } from '../../core/agenda/next-step.ts';
import { useToday } from '../data/use-status.ts';
import { DayText } from '../shared/day-text.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { useRowWindow, type WindowEntry } from '../shared/list/use-row-window.ts';
import { moveByArrow } from '../shared/move-by-arrow.ts';
import classes from './agenda.module.css';
import { type DayStretch, layDays } from './lay-days.ts';
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

/** Up to so many steps are drawn whole, each day in one piece. Of more, what is in sight. */
const WHOLE = 60;
/** Steps of a day in one piece of a long agenda, and the pieces drawn around what is in sight. */
const PIECE = 3;
const AROUND = 3;
/** Height of a piece in CSS pixels before it is measured. */
const PIECE_HEIGHT = 110;

/** The steps by window and day. Up and down move between them; d ticks off, s puts off, right opens the reason. */
export function StepList({ steps }: { readonly steps: readonly NextStep[] }) {
  const today = useToday();
  const marks = useMarks();
  const [snoozing, setSnoozing] = useState<string>();
  const [focused, setFocused] = useState<number>();
  const list = useRef<HTMLDivElement>(null);
  const wentTo = useRef(0);
  const isLong = steps.length > WHOLE;
  const stretches = useMemo(
    () => layDays(steps, today, isLong ? PIECE : steps.length),
    [steps, today, isLong],
  );
  const { entries, measure } = useRowWindow({
    list,
    keys: useMemo(() => stretches.map(({ key }) => key), [stretches]),
    estimate: PIECE_HEIGHT,
    kept: focused,
    whole: isLong ? 0 : WHOLE,
    around: AROUND,
  });

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

  const drawStep = (step: NextStep) => (
    <StepRow
      key={step.key}
      step={step}
      snoozing={snoozing === step.key}
      onSnoozing={(is) => setSnoozing(is ? step.key : undefined)}
      onDone={() => settle(step.key, marks.done(step.key))}
      onSnooze={(until) => settle(step.key, marks.snooze(step.key, until))}
    />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are of the buttons in it
    <div
      ref={list}
      onKeyDown={follow}
      onFocus={({ target }) => {
        const at = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
        setFocused(at === undefined ? undefined : Number(at));
      }}
      onBlur={() => setFocused(undefined)}
    >
      <FaultNote fault={marks.fault} />
      {splitWindows(entries, stretches).map(({ window, inside }) => (
        <section key={window} className={classes.window} aria-label={WINDOW_WORDS[window]}>
          {inside.map((entry) => {
            if (entry.kind === 'gap')
              return <div key={entry.key} style={{ height: entry.height }} />;
            const stretch = stretches[entry.index];
            if (stretch === undefined) return null;
            return (
              <div key={stretch.key} ref={measure} data-index={entry.index}>
                {stretch.begins && <h2 className={classes.heading}>{WINDOW_WORDS[window]}</h2>}
                <div className={classes.day} data-goes-on={!stretch.dated || undefined}>
                  {stretch.dated && (
                    <h3 className={classes.date}>
                      <DayText day={stretch.day} distance />
                    </h3>
                  )}
                  <ul className={classes.steps}>{stretch.steps.map(drawStep)}</ul>
                </div>
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
}

interface DrawnWindow {
  readonly window: AgendaWindow;
  readonly inside: WindowEntry[];
}

/** What is drawn by window; a gap stands with what comes before it, the first one with what comes after. */
function splitWindows(
  entries: readonly WindowEntry[],
  stretches: readonly DayStretch[],
): readonly DrawnWindow[] {
  const windows: DrawnWindow[] = [];
  let waiting: WindowEntry[] = [];
  for (const entry of entries) {
    const last = windows.at(-1);
    if (entry.kind === 'gap') {
      (last?.inside ?? waiting).push(entry);
      continue;
    }
    const window = stretches[entry.index]?.window;
    if (window === undefined) continue;
    if (last?.window === window) last.inside.push(entry);
    else windows.push({ window, inside: [...waiting, entry] });
    waiting = [];
  }
  return windows;
}

function rowButtons(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row-button]') ?? [])];
}
