import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { findScroller } from './find-scroller.ts';
import { usePrinting } from './use-printing.ts';

/**
 * Shorter lists are drawn whole: that is fast, and a search on the page finds all of it. Longer ones
 * draw what is in sight, and everything where they are printed.
 */
const WHOLE = 60;
/** Rows that are drawn above and below what is in sight. */
const AROUND = 5;

interface RowWindowOptions {
  /** The table or the list; what scrolls is found around it. */
  readonly list: RefObject<HTMLElement | null>;
  readonly keys: readonly string[];
  /** Height of a row in CSS pixels before it is measured; of rows that differ and are known, of each. */
  readonly estimate: number | ((index: number) => number);
  /** A row that stays drawn wherever one scrolls: the one that has the focus. */
  readonly kept: number | undefined;
  /** Up to how many rows all are drawn; a grid with many columns draws none too many. */
  readonly whole?: number | undefined;
  /** How many are drawn above and below what is in sight; fewer of what is tall. */
  readonly around?: number | undefined;
}

/** A row that is drawn, or the height of those between that are not. */
export type WindowEntry =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly key: string; readonly height: number };

export interface RowWindow {
  readonly entries: readonly WindowEntry[];
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  readonly scrollTo: (index: number) => void;
}

/** Which rows of a long list are drawn. */
export function useRowWindow(options: RowWindowOptions): RowWindow {
  const { list, keys, estimate, kept, whole = WHOLE, around = AROUND } = options;
  const printing = usePrinting();
  const enabled = keys.length > whole && !printing;
  const [scrollMargin, setScrollMargin] = useState(0);
  const virtualizer = useVirtualizer<Element, HTMLElement>({
    count: keys.length,
    enabled,
    getScrollElement: () => findScroller(list.current),
    estimateSize: typeof estimate === 'number' ? () => estimate : estimate,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    overscan: around,
    scrollMargin,
    // The head of the table sticks to the top.
    scrollPaddingStart: 40,
    useFlushSync: false,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      const add = kept !== undefined && kept < range.count && !indexes.includes(kept);
      return add ? [...indexes, kept].sort((a, b) => a - b) : indexes;
    },
  });
  // What stands above the rows comes and goes: it is measured after every drawing.
  useLayoutEffect(() => {
    const { current } = list;
    const body = current instanceof HTMLTableElement ? current.tBodies[0] : current;
    if (!enabled || body == null) return;
    const scroller = findScroller(list.current);
    const above = body.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setScrollMargin(Math.round(above + scroller.scrollTop));
  });
  if (!enabled) {
    const entries = keys.map((_, index) => ({ kind: 'row' as const, index }));
    return { entries, measure: undefined, scrollTo: () => {} };
  }
  return {
    entries: withGaps(virtualizer.getVirtualItems(), scrollMargin, virtualizer.getTotalSize()),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}

interface Placed {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

function withGaps(items: readonly Placed[], from: number, total: number): WindowEntry[] {
  let at = from;
  const entries: WindowEntry[] = [];
  const fill = (to: number) => {
    if (to > at) entries.push({ kind: 'gap', key: `gap ${entries.length}`, height: to - at });
  };
  for (const { index, start, end } of items) {
    fill(start);
    entries.push({ kind: 'row', index });
    at = end;
  }
  fill(from + total);
  return entries;
}
