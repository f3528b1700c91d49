import {
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { EditFormContext, useEditForm } from '../data/edit-form.ts';
import { saveLayout, useLayout } from '../data/use-layout.ts';
import classes from './resizable-panes.module.css';

interface ResizablePanesProps {
  /** Under this name the vault keeps the width, "documents". */
  readonly name: string;
  readonly main: ReactNode;
  /** The right pane; without one the main takes all the room. */
  readonly side: ReactNode | undefined;
  /** Width of the right pane in CSS pixels until the person changes it. */
  readonly initial?: number;
}

const LEAST = 280;
const MOST = 960;
const STEP = 24;

function bounded(width: number): number {
  return Math.round(Math.min(MOST, Math.max(LEAST, width)));
}

/**
 * The keyboard's place when the right pane comes and goes: into it where it covers the main pane,
 * and back to where it was in the main pane once what had it is gone.
 */
function useKeptFocus(hasSide: boolean) {
  const main = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement>(null);
  useEffect(() => {
    const pane = main.current;
    const keep = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target;
    };
    pane?.addEventListener('focusin', keep);
    return () => pane?.removeEventListener('focusin', keep);
  }, []);
  useLayoutEffect(() => {
    if (main.current === null) return;
    const covered = getComputedStyle(main.current).visibility === 'hidden';
    if (hasSide && covered) side.current?.focus();
    if (!hasSide && document.activeElement === document.body) last.current?.focus();
  }, [hasSide]);
  return { main, side };
}

/**
 * A main pane and an inspector with a handle between them, by pointer or arrow keys; the vault
 * remembers.
 * In a narrow window the inspector covers the main pane until it is closed.
 */
export function ResizablePanes({ name, main, side, initial = 360 }: ResizablePanesProps) {
  const kept = useLayout()?.panes[name];
  /** While the handle is held, which is kept when it is let go. */
  const [held, setHeld] = useState<number>();
  const width = bounded(held ?? kept ?? initial);
  const details = useEditForm('details', false);
  const frame = useRef<HTMLDivElement>(null);
  const focus = useKeptFocus(side !== undefined);

  function keep(next: number): void {
    setHeld(undefined);
    void saveLayout({ panes: { [name]: bounded(next) } });
  }

  function follow(event: PointerEvent<HTMLDivElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = frame.current?.getBoundingClientRect().right ?? 0;
    setHeld(right - event.clientX);
  }

  return (
    <div className={classes.panes} ref={frame} data-opened={side !== undefined || undefined}>
      <div ref={focus.main} className={classes.main}>
        {main}
      </div>
      {side !== undefined && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: hr takes no focus and no keys */}
          <div
            className={classes.handle}
            role="separator"
            aria-orientation="vertical"
            aria-label="Width of the details"
            aria-valuemin={LEAST}
            aria-valuemax={MOST}
            aria-valuenow={width}
            tabIndex={0}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={follow}
            onLostPointerCapture={() => held !== undefined && keep(held)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowLeft') keep(width + STEP);
              if (event.key === 'ArrowRight') keep(width - STEP);
            }}
          />
          <div ref={focus.side} className={classes.side} style={{ width }} tabIndex={-1}>
            <EditFormContext value={details}>{side}</EditFormContext>
          </div>
        </>
      )}
    </div>
  );
}
