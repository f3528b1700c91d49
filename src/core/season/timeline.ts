import type { Document, DocumentVersion } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import { validThrough } from '../documents/valid-through.ts';
import { earlierOf, laterOf } from '../requirements/issue-window.ts';
import { FAILING, type Verdict } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { addDays, addMonths, type Day, endOfMonth, startOfMonth } from '../shared/day.ts';
import type { DocumentId, VersionId } from '../shared/id.ts';
import type { JudgedRotation } from './judged-rotation.ts';

/** One version over time. An absent end is open: nothing says when it began or when it stops. */
export interface TimelineBar {
  readonly version: DocumentVersion;
  readonly from?: Day | undefined;
  /** The last day that it holds by itself, inclusive. */
  readonly through?: Day | undefined;
  /** The end is printed on it and typed in; else the type's usual validity gives it. */
  readonly endIsTyped: boolean;
}

export interface TimelineRow {
  readonly document: Document;
  readonly type: DocumentType;
  /** Newest first; none while it is only applied for. */
  readonly bars: readonly TimelineBar[];
}

/**
 * A stretch of a rotation in which a document does not serve it.
 * - breaks: the verdict on it fails, from its breaking day on, or on all days where no day breaks it.
 * - ends: the host's rule is met, and the document still ends before the rotation does.
 */
export interface TimelineMark {
  readonly kind: 'breaks' | 'ends';
  readonly document: DocumentId;
  /** The version that decides; absent for a document without a file. */
  readonly version?: VersionId | undefined;
  readonly judged: JudgedRotation;
  readonly verdict: Verdict;
  /** Both inclusive, inside the rotation. */
  readonly from: Day;
  readonly to: Day;
}

/** The documents over time, in the order of their types. */
export function layTimeline(
  documents: readonly Document[],
  types: readonly DocumentType[],
): TimelineRow[] {
  const order = new Map(types.map(({ key }, index) => [key, index]));
  const place = (document: Document) => order.get(document.type) ?? order.size;
  return [...documents]
    .sort((a, b) => place(a) - place(b) || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
    .map((document) => layRow(document, findType(types, document.type)));
}

function layRow(document: Document, type: DocumentType): TimelineRow {
  const bars = document.versions.map((version) => ({
    version,
    from: version.issued,
    through: validThrough(version, type),
    endIsTyped: version.expires !== undefined,
  }));
  return { document, type, bars };
}

/** Where documents fail the rotations, by document; rotations in their order. */
export function markTimeline(
  judged: readonly JudgedRotation[],
  rows: readonly TimelineRow[],
): ReadonlyMap<DocumentId, readonly TimelineMark[]> {
  const through = new Map(
    rows.flatMap(({ bars }) => bars.map((bar) => [bar.version.id, bar.through] as const)),
  );
  const marks = new Map<DocumentId, TimelineMark[]>();
  for (const one of judged) {
    for (const verdict of one.verdicts.items) {
      const mark = markOf(one, verdict, through);
      if (mark === undefined) continue;
      const known = marks.get(mark.document);
      if (known === undefined) marks.set(mark.document, [mark]);
      else known.push(mark);
    }
  }
  return marks;
}

function markOf(
  judged: JudgedRotation,
  verdict: Verdict,
  through: ReadonlyMap<VersionId, Day | undefined>,
): TimelineMark | undefined {
  const { document, version, status, breaksOn } = verdict;
  if (document === undefined) return undefined;
  const { start, end } = judged.rotation;
  const mark = { document, version, judged, verdict, to: end };
  if (FAILING.includes(status)) {
    const breaks = laterOf(breaksOn, start) ?? start;
    return { ...mark, kind: 'breaks', from: earlierOf(breaks, end) ?? end };
  }
  const last = version === undefined ? undefined : through.get(version);
  const ends = status === 'met' && last !== undefined && start <= last && last < end;
  return ends ? { ...mark, kind: 'ends', from: addDays(last, 1) } : undefined;
}

/** Rules reach a year back (a TB test of the last 365 days) and six months on (a passport). */
const MONTHS_BEFORE = 13;
const MONTHS_AFTER = 7;

/** Whole months around today and all rotations, wide enough for what rules reach back and on to. */
export function timelineDays(
  rotations: readonly Pick<Rotation, 'start' | 'end'>[],
  today: Day,
): { readonly from: Day; readonly to: Day } {
  const first = [today, ...rotations.map(({ start }) => start)].sort()[0] ?? today;
  const last = [today, ...rotations.map(({ end }) => end)].sort().at(-1) ?? today;
  const from = startOfMonth(addMonths(first, -MONTHS_BEFORE));
  return { from, to: endOfMonth(addMonths(last, MONTHS_AFTER)) };
}
