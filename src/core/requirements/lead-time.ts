import type { DocumentType } from '../documents/document-type.ts';
import { type Day, shiftDay } from '../shared/day.ts';

/**
 * The last day to start getting documents of these types so that all are in hand on `by`: the longest
 * way counts, as each type's lead time says. The day itself where none takes time. It may have passed.
 */
export function startFor(by: Day, types: readonly DocumentType[]): Day {
  let start: Day = by;
  for (const { lead } of types) {
    if (lead === undefined) continue;
    const begun = shiftDay(by, lead.span, -1);
    if (begun < start) start = begun;
  }
  return start;
}

/** The type that `startFor` counts from; undefined where none takes time. */
export function slowestOf(by: Day, types: readonly DocumentType[]): DocumentType | undefined {
  const start = startFor(by, types);
  return start < by ? types.find((type) => startFor(by, [type]) === start) : undefined;
}
