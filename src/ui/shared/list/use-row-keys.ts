import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { nextRow } from './next-row.ts';

interface RowKeysOptions {
  readonly table: RefObject<HTMLTableElement | null>;
  /** Of every item of the list, whether it is a row and not a heading. */
  readonly isRow: (index: number) => boolean;
  readonly count: number;
  readonly scrollTo: (index: number) => void;
  /** Shift goes along: everything up to the row that is reached is chosen. */
  readonly onStretch: (index: number) => void;
}

const CONTROLS = ['[data-row-button]', '[data-row-choice]'];

/**
 * Up and Down go from row to row, Page Up and Page Down by ten, Home and End to the ends, also where
 * the row that is reached is not drawn yet. They stay in the column: names, or boxes to choose by.
 */
export function useRowKeys(options: RowKeysOptions): (event: KeyboardEvent) => void {
  const { table, isRow, count, scrollTo, onStretch } = options;
  const wanted = useRef<{ index: number; control: string }>(null);

  function reach(index: number, control: string): boolean {
    const row = table.current?.querySelector(`[data-index="${index}"]`);
    const target = row?.querySelector<HTMLElement>(control);
    target?.focus();
    return target != null;
  }

  useLayoutEffect(() => {
    const now = wanted.current;
    if (now !== null && reach(now.index, now.control)) wanted.current = null;
  });

  return (event) => {
    if (!(event.target instanceof Element)) return;
    const { target } = event;
    const control = CONTROLS.find((one) => target.matches(one));
    const at = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index']);
    if (control === undefined || Number.isNaN(at)) return;
    const next = nextRow(event.key, at, count, isRow);
    if (next === undefined) return;
    event.preventDefault();
    if (event.shiftKey) onStretch(next);
    if (reach(next, control)) return;
    wanted.current = { index: next, control };
    scrollTo(next);
  };
}
