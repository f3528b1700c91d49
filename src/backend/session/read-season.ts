import type { DocumentType } from '../../core/documents/document-type.ts';
import { joinTypes } from '../../core/documents/join-types.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import type { Day } from '../../core/shared/day.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { RotationId } from '../../core/shared/id.ts';
import type { ReadableDb } from '../database/handles.ts';
import { listDocuments } from '../rows/document-store.ts';
import { listOwnDocumentTypes } from '../rows/document-type-store.ts';
import { listHosts } from '../rows/host-store.ts';
import { listImmunizations } from '../rows/immunization-store.ts';
import { readProfile } from '../rows/profile-store.ts';
import { listRotations } from '../rows/rotation-store.ts';
import { readSettings } from '../rows/settings-store.ts';
import type { AppContext } from './context.ts';
import { countChanges } from './count-changes.ts';
import { todayOf } from './today.ts';

/**
 * The rows of the open vault. While nothing was written they are the very objects of before, so what
 * one call judged the next ones need not judge again: after an edit a window asks for the front page,
 * the verdicts and the agenda at once. They go with the session's memory when it is locked.
 */
export function readSeason(context: AppContext): SeasonRows {
  const { db } = context.session.require();
  const today = todayOf(context).day;
  const changes = countChanges(db);
  const memory = context.session.memory();
  const before = memory.rows;
  if (before?.changes === changes && before.rows.today === today) return before.rows;
  const rows = readRows(db, today);
  // Inside a transaction they may yet be taken back, and the count would not say so.
  if (!db.inTransaction) memory.rows = { changes, rows };
  return rows;
}

function readRows(db: ReadableDb, today: Day): SeasonRows {
  const profile = readProfile(db);
  const hosts = listHosts(db);
  const readable = new Set(hosts.map(({ id }) => id));
  return {
    profile,
    types: allDocumentTypes(db),
    documents: listDocuments(db),
    record: listImmunizations(db),
    hosts,
    // Without its host a rotation cannot be judged; the status names the host that cannot be read.
    rotations: listRotations(db).filter(({ host }) => readable.has(host)),
    staleAfterMonths: readSettings(db).staleAfterMonths,
    today,
  };
}

/** The catalogue with the user's own types added and changed ones in place of the bundled. */
export function allDocumentTypes(db: ReadableDb): DocumentType[] {
  return joinTypes(listOwnDocumentTypes(db));
}

/** Throws Fault `rotation-not-found`. */
export function findRotationRow(rows: SeasonRows, id: RotationId): Rotation {
  const rotation = rows.rotations.find((candidate) => candidate.id === id);
  if (rotation === undefined)
    throw new Fault('rotation-not-found', 'There is no such rotation. See the list of rotations.');
  return rotation;
}
