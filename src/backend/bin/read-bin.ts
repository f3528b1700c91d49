import { isPast, keptUntil } from '../../core/bin/bin-days.ts';
import type { BinnedThing } from '../../core/bin/binned-thing.ts';
import { KIND_WORDS } from '../../core/history/kind-words.ts';
import { nameThing } from '../../core/history/name-thing.ts';
import type { Names } from '../../core/history/thing.ts';
import { firstInReach } from '../database/change.ts';
import type { ReadableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { readNames, readRows } from '../rows/change-log.ts';
import { type DeletedRow, listDeleted } from '../rows/deleted-rows.ts';
import { IMAGES } from '../rows/read-image.ts';
import type { AppContext } from '../session/context.ts';
import { todayOf } from '../session/today.ts';

/** What is in the bin today, the newest first. */
export function readBin(context: AppContext): BinnedThing[] {
  const { db } = context.session.require();
  const reach = firstInReach(db);
  const today = todayOf(context).day;
  const names = readNames(db);
  return listDeleted(db)
    .filter(({ on, step }) => !isPast(on, today, step >= reach))
    .map((deleted) => describe(db, deleted, names));
}

/** What a deleted thing was called. */
export function nameDeleted({ table, kind, row }: DeletedRow, names: Names): string {
  const { owner, read } = IMAGES[table];
  const thing = read(row);
  if (thing === undefined) return `A ${KIND_WORDS[kind]} that cannot be read`;
  return nameThing(thing, owner === undefined ? undefined : String(row[owner]), names);
}

function describe(db: ReadableDb, deleted: DeletedRow, names: Names): BinnedThing {
  const files = filesOf(db, deleted);
  return {
    kind: deleted.kind,
    id: deleted.key,
    title: nameDeleted(deleted, names),
    deletedOn: deleted.on,
    keptUntil: keptUntil(deleted.on),
    files: files.length,
    packets: packetsWith(db, files),
  };
}

/** The hashes of the files that a thing took along. */
function filesOf(db: ReadableDb, { kind, row, step, key }: DeletedRow): string[] {
  if (kind === 'version') return [String(row['sha256'])];
  if (kind !== 'document') return [];
  return readRows(db, step).flatMap(({ table, before }) =>
    table === 'document_versions' && before?.['document'] === key ? [String(before['sha256'])] : [],
  );
}

function packetsWith(db: ReadableDb, files: readonly string[]): number {
  const sql = 'SELECT DISTINCT manifest FROM manifest_entries WHERE sha256 = ?';
  const packets = files.flatMap((sha256) => prepared(db, sql).all(sha256));
  return new Set(packets.map((row) => row['manifest'])).size;
}
