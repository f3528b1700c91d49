import type { Vaccine } from '../../core/immunizations/immunization-record.ts';
import type { DoseOnCard } from '../../core/immunizations/place-doses.ts';
import type { Day } from '../../core/shared/day.ts';
import type { EitherDay } from '../../core/shared/read-day.ts';
import { readDayList } from '../../core/shared/read-day-list.ts';

/** What stands in the line of one vaccine. */
export interface TypedDoses {
  readonly doses: readonly DoseOnCard[];
  /** The first date that can be read two ways, until the person says which is meant. */
  readonly either?: { readonly written: string; readonly read: EitherDay } | undefined;
  /** Why the first date that is none cannot be taken. */
  readonly problem?: string | undefined;
}

/** Which day is meant by a date that can be read two ways, by how it is written. */
export type Picks = Readonly<Record<string, Day>>;

/** The doses of one vaccine, from the line of their dates; a date in doubt keeps the card's own writing. */
export function readTypedDoses(vaccine: Vaccine, text: string, picks: Picks): TypedDoses {
  const doses: DoseOnCard[] = [];
  let typed: TypedDoses = { doses };
  for (const { written, read } of readDayList(text)) {
    const picked = picks[written];
    if (read.kind === 'day' && !read.monthOnly)
      doses.push({ vaccine, on: read.day, writtenAs: '' });
    else if (read.kind === 'either' && picked !== undefined)
      doses.push({ vaccine, on: picked, writtenAs: written });
    else if (read.kind === 'either') typed = { either: { written, read }, ...typed };
    else {
      const why = read.kind === 'unclear' ? read.why : 'Write the whole date: 12 Apr 2026.';
      typed = { problem: `"${written}": ${why}`, ...typed };
    }
  }
  return typed;
}
