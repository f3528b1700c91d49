import { type RefObject, useLayoutEffect, useState } from 'react';
import { usePrinting } from '../shared/list/use-printing.ts';

/** Up to this many columns are drawn whole. */
export const FEW_COLUMNS = 30;
/** Columns that are drawn left and right of what is in sight. */
const AROUND = 4;

/** The columns that are drawn: from the first on, up to the one before the last. */
export interface ColumnWindow {
  readonly first: number;
  readonly last: number;
}

/** Which columns of a wide grid are in sight; all of a narrow one, and of one that is printed. */
export function useColumnWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  width: number,
): ColumnWindow {
  const printing = usePrinting();
  const [inSight, setInSight] = useState<ColumnWindow>({ first: 0, last: FEW_COLUMNS });
  const isWide = count > FEW_COLUMNS;
  useLayoutEffect(() => {
    const frame = scroller.current;
    if (frame === null || !isWide) return;
    const look = () => {
      const next = columnsAt(frame.scrollLeft, frame.clientWidth, count, width);
      setInSight((now) => (now.first === next.first && now.last === next.last ? now : next));
    };
    look();
    frame.addEventListener('scroll', look, { passive: true });
    const watch = new ResizeObserver(look);
    watch.observe(frame);
    return () => {
      frame.removeEventListener('scroll', look);
      watch.disconnect();
    };
  }, [scroller, isWide, count, width]);
  if (!isWide || printing) return { first: 0, last: count };
  return { first: Math.min(inSight.first, count), last: Math.min(inSight.last, count) };
}

/** The columns that such a scroll shows, with those around them, in steps so that few scrolls redraw. */
export function columnsAt(
  scroll: number,
  room: number,
  count: number,
  width: number,
): ColumnWindow {
  const first = Math.floor(scroll / width / AROUND) * AROUND - AROUND;
  const last = Math.ceil((scroll + room) / width / AROUND) * AROUND + AROUND;
  return { first: Math.max(0, first), last: Math.min(count, last) };
}
