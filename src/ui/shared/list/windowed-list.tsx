import { type ComponentProps, type ReactNode, type Ref, useMemo, useRef, useState } from 'react';
import { useRowWindow } from './use-row-window.ts';

/** What an element of the list has to carry, so that it can be measured and is counted right. */
export interface ListPlace {
  readonly ref: Ref<HTMLElement & HTMLLIElement> | undefined;
  readonly 'data-index': number;
  readonly 'aria-posinset': number | undefined;
  readonly 'aria-setsize': number | undefined;
}

interface WindowedListProps<Item> extends Omit<ComponentProps<'ul'>, 'children' | 'ref'> {
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** Height of one in CSS pixels before it is measured; where it is known of each, none is measured. */
  readonly estimate: number | ((item: Item) => number);
  readonly whole?: number;
  readonly around?: number;
  /** Draws one as an `li` that carries its place. */
  readonly draw: (item: Item, place: ListPlace) => ReactNode;
}

/**
 * A list of which only what is in sight is drawn where it is long, and all of it where it is printed. What
 * has the focus stays, wherever one scrolls.
 */
export function WindowedList<Item>(props: WindowedListProps<Item>) {
  const { items, idOf, estimate, whole, around, draw, onFocus, onBlur, ...rest } = props;
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<number>();
  const keys = useMemo(() => items.map(idOf), [items, idOf]);
  const isKnown = typeof estimate === 'function';
  const { entries, measure } = useRowWindow({
    list,
    keys,
    estimate: isKnown
      ? (index) => {
          const item = items[index];
          return item === undefined ? 0 : estimate(item);
        }
      : estimate,
    kept: focused,
    whole,
    around,
  });
  return (
    <ul
      {...rest}
      ref={list}
      onFocus={(event) => {
        const at = event.target.closest<HTMLElement>('[data-index]')?.dataset['index'];
        setFocused(at === undefined ? undefined : Number(at));
        onFocus?.(event);
      }}
      onBlur={(event) => {
        setFocused(undefined);
        onBlur?.(event);
      }}
    >
      {entries.map((entry) => {
        if (entry.kind === 'gap')
          return <li key={entry.key} role="presentation" style={{ height: entry.height }} />;
        const item = items[entry.index];
        const isPart = measure !== undefined;
        return item === undefined
          ? null
          : draw(item, {
              ref: isKnown ? undefined : measure,
              'data-index': entry.index,
              'aria-posinset': isPart ? entry.index + 1 : undefined,
              'aria-setsize': isPart ? items.length : undefined,
            });
      })}
    </ul>
  );
}
