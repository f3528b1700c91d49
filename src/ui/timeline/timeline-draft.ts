import type { JudgedSeason } from '../../core/season/judged-season.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { addDays, type Day } from '../../core/shared/day.ts';
import { formatDay, formatDayRange } from '../../core/shared/format-day.ts';
import type { RotationId, VersionId } from '../../core/shared/id.ts';

/** A move that is seen and not saved yet, in whole days from where the vault has it. */
export type TimelineDraft =
  | { readonly kind: 'rotation'; readonly id: RotationId; readonly days: number }
  /** The end printed on a version; never before the day it was issued. */
  | { readonly kind: 'version'; readonly id: VersionId; readonly days: number };

/** The rows as they would be. What the move does not touch keeps its identity. */
export function applyDraft(rows: SeasonRows, { kind, id, days }: TimelineDraft): SeasonRows {
  if (kind === 'rotation') {
    const rotations = rows.rotations.map((rotation) =>
      rotation.id === id
        ? { ...rotation, start: addDays(rotation.start, days), end: addDays(rotation.end, days) }
        : rotation,
    );
    return { ...rows, rotations };
  }
  const documents = rows.documents.map((document) =>
    document.versions.some((version) => version.id === id)
      ? {
          ...document,
          versions: document.versions.map((version) =>
            version.id === id && version.expires !== undefined
              ? { ...version, expires: movedEnd(version.expires, days, version.issued) }
              : version,
          ),
        }
      : document,
  );
  return { ...rows, documents };
}

function movedEnd(expires: Day, days: number, issued: Day | undefined): Day {
  const moved = addDays(expires, days);
  return issued !== undefined && moved < issued ? issued : moved;
}

/** "Lakeside, 3-28 Feb 2027 (2 days later)". */
export function nameDraft({ rows }: JudgedSeason, { kind, id, days }: TimelineDraft): string {
  const amount = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  const moved = days === 0 ? 'where it was' : `${amount} ${days > 0 ? 'later' : 'earlier'}`;
  if (kind === 'rotation') {
    const rotation = rows.rotations.find((one) => one.id === id);
    const host = rows.hosts.find((one) => one.id === rotation?.host);
    if (rotation === undefined) return moved;
    return `${host?.name ?? ''}, ${formatDayRange(rotation.start, rotation.end)} (${moved})`;
  }
  const document = rows.documents.find(({ versions }) => versions.some((one) => one.id === id));
  const expires = document?.versions.find((one) => one.id === id)?.expires;
  return `${document?.title ?? ''} through ${expires === undefined ? '' : formatDay(expires)} (${moved})`;
}
