import {
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { readRemembered, remember } from './remember.ts';
import classes from './resizable-panes.module.css';

interface ResizablePanesProps {
  /** Under this name the width is remembered, "documents". */
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
 * A main pane and an inspector with a handle between them, by pointer or arrow keys; it remembers.
 * In a narrow window the inspector covers the main pane until it is closed.
 */
export function ResizablePanes({ name, main, side, initial = 360 }: ResizablePanesProps) {
  const key = `pane.${name}`;
  const [width, setWidth] = useState(() => bounded(Number(readRemembered(key) ?? initial)));
  const frame = useRef<HTMLDivElement>(null);
  const focus = useKeptFocus(side !== undefined);

  function settle(next: number): void {
    setWidth(bounded(next));
    remember(key, String(bounded(next)));
  }

  function follow(event: PointerEvent<HTMLDivElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = frame.current?.getBoundingClientRect().right ?? 0;
    settle(right - event.clientX);
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
            onKeyDown={(event) => {
              if (event.key === 'ArrowLeft') settle(width + STEP);
              if (event.key === 'ArrowRight') settle(width - STEP);
            }}
          />
          <div ref={focus.side} className={classes.side} style={{ width }} tabIndex={-1}>
            {side}
          </div>
        </>
      )}
    </div>
  );
}
