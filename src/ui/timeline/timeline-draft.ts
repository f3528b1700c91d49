import { FAILING } from '../../core/requirements/verdict.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { findVerdictChanges, type VerdictChange } from '../../core/season/verdict-changes.ts';
import { addDays, type Day } from '../../core/shared/day.ts';
import { formatDay, formatDayRange } from '../../core/shared/format-day.ts';
import type { RotationId, VersionId } from '../../core/shared/id.ts';
import { VERDICT_WORDS } from '../shared/state-words.ts';

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

/** More changes than this are counted, not named. */
const NAMED = 3;

/** "2 verdicts change: BLS card at Lakeside met -> expiring." What gets worse is named first. */
export function sayChanges(before: JudgedSeason, after: JudgedSeason): string {
  const changes = findVerdictChanges(before.judged, after.judged);
  if (changes.length === 0) return 'No verdict changes.';
  const ordered = [...changes].sort((a, b) => Number(worsens(b)) - Number(worsens(a)));
  const named = ordered.slice(0, NAMED).map(sayChange);
  const more = changes.length > NAMED ? [`${changes.length - NAMED} more`] : [];
  const count = changes.length === 1 ? '1 verdict changes' : `${changes.length} verdicts change`;
  return `${count}: ${[...named, ...more].join('; ')}.`;
}

function worsens({ to }: VerdictChange): boolean {
  return to !== undefined && FAILING.includes(to);
}

function sayChange({ title, host, from, to }: VerdictChange): string {
  const word = (status: VerdictChange['to']) =>
    status === undefined ? 'not asked' : VERDICT_WORDS[status].word.toLowerCase();
  return `${title} at ${host.name} ${word(from)} → ${word(to)}`;
}
