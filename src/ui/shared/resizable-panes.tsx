import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
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

/** A main pane and an inspector with a handle between them, by pointer or arrow keys; it remembers. */
export function ResizablePanes({ name, main, side, initial = 360 }: ResizablePanesProps) {
  const key = `pane.${name}`;
  const [width, setWidth] = useState(() => bounded(Number(readRemembered(key) ?? initial)));
  const frame = useRef<HTMLDivElement>(null);

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
    <div className={classes.panes} ref={frame}>
      <div className={classes.main}>{main}</div>
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
          <div className={classes.side} style={{ width }}>
            {side}
          </div>
        </>
      )}
    </div>
  );
}
