import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  boundZoom,
  countDays,
  fitZoom,
  placeDay,
  scrollForZoom,
  type TimeScale,
} from './time-scale.ts';

/** Width of the names at the left, in CSS pixels; the style sheet has the same. */
export const NAMES = 220;
const STEP = 1.35;

interface Zoom {
  readonly pixelsPerDay: number;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

/**
 * How many pixels a day takes, and the scrolling that keeps the looked-at day in place: by button
 * and key about the middle, by Ctrl and the wheel about the mouse. It starts fitted to `fitted`.
 */
export function useZoom(
  scroller: RefObject<HTMLDivElement | null>,
  scale: TimeScale,
  fitted: TimeScale,
): Zoom {
  const [room, setRoom] = useState(800);
  const [chosen, setChosen] = useState<number>();
  const scroll = useRef<number | 'fit' | undefined>('fit');
  const pixelsPerDay = chosen ?? fitZoom(fitted, room);

  useLayoutEffect(() => {
    const frame = scroller.current;
    if (frame === null) return;
    const measure = () => setRoom(Math.max(200, frame.clientWidth - NAMES));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(frame);
    return () => watch.disconnect();
  }, [scroller]);

  useLayoutEffect(() => {
    const frame = scroller.current;
    if (frame === null || (scroll.current === undefined && chosen !== undefined)) return;
    const fitAt = (placeDay(scale, fitted.from) / 100) * countDays(scale) * pixelsPerDay;
    frame.scrollLeft = typeof scroll.current === 'number' ? scroll.current : fitAt;
    scroll.current = undefined;
  }, [scroller, scale, fitted, pixelsPerDay, chosen]);

  function zoomBy(factor: number, at: number): void {
    const frame = scroller.current;
    if (frame === null) return;
    const next = boundZoom(pixelsPerDay * factor);
    scroll.current = scrollForZoom({ pixelsPerDay, scroll: frame.scrollLeft }, next, at);
    setChosen(next);
  }

  const wheel = useRef(zoomBy);
  wheel.current = zoomBy;
  useEffect(() => {
    const frame = scroller.current;
    // React listens to the wheel passively, and then the browser zooms the whole page as well.
    function turn(event: WheelEvent): void {
      if (frame === null || (!event.ctrlKey && !event.metaKey)) return;
      event.preventDefault();
      const at = event.clientX - frame.getBoundingClientRect().left - NAMES;
      wheel.current(event.deltaY < 0 ? STEP : 1 / STEP, Math.max(0, at));
    }
    frame?.addEventListener('wheel', turn, { passive: false });
    return () => frame?.removeEventListener('wheel', turn);
  }, [scroller]);

  return {
    pixelsPerDay,
    zoomIn: () => zoomBy(STEP, room / 2),
    zoomOut: () => zoomBy(1 / STEP, room / 2),
    fit: () => {
      scroll.current = 'fit';
      setChosen(undefined);
    },
  };
}
