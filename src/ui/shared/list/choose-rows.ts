/** What is chosen in a list, and the row that a stretch is counted from. */
export interface Choice {
  readonly ids: ReadonlySet<string>;
  readonly from: string | undefined;
}

export const NOTHING_CHOSEN: Choice = { ids: new Set(), from: undefined };

/** Chooses a row, or lets it go. */
export function toggleRow({ ids }: Choice, id: string): Choice {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, from: id };
}

/** Chooses every row between the last one and this, both included, in the order that is shown. */
export function chooseStretch(choice: Choice, id: string, shown: readonly string[]): Choice {
  const from = choice.from === undefined ? -1 : shown.indexOf(choice.from);
  if (from < 0) return { ids: new Set([...choice.ids, id]), from: id };
  const to = shown.indexOf(id);
  const stretch = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...choice.ids, ...stretch]), from: choice.from };
}

/** All that is shown, or nothing where all of it was chosen. */
export function toggleAll({ ids }: Choice, shown: readonly string[]): Choice {
  return shown.every((id) => ids.has(id))
    ? NOTHING_CHOSEN
    : { ids: new Set(shown), from: undefined };
}

/** What of the choice can be seen: nothing is changed that the filters hide or that is gone. */
export function keepShown(choice: Choice, shown: readonly string[]): Choice {
  const there = new Set(shown);
  return { ...choice, ids: new Set([...choice.ids].filter((id) => there.has(id))) };
}
