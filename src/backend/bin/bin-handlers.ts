import { basename } from 'node:path';
import type { BinKind, BinnedThing } from '../../core/bin/binned-thing.ts';
import { type Erasure, sayCount, sayErasure } from '../../core/bin/say-erasure.ts';
import { addDays } from '../../core/shared/day.ts';
import { Fault, isFault } from '../../core/shared/fault.ts';
import { backupsPlace } from '../backups/backups-place.ts';
import { findBackups } from '../backups/find-backups.ts';
import { os } from '../calls/os.ts';
import type { ReadableDb } from '../database/handles.ts';
import { KEPT_DAYS, listKeptCopies } from '../database/kept-copies.ts';
import type { Vault } from '../keys/vault.ts';
import { readNames } from '../rows/change-log.ts';
import { type DeletedRow, findDeleted } from '../rows/deleted-rows.ts';
import { eraseDeleted } from '../rows/erase-deleted.ts';
import { restoreDeleted } from '../rows/restore-deleted.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';
import { dayOfMoment, todayOf } from '../session/today.ts';
import { nameDeleted, readBin } from './read-bin.ts';

interface Binned {
  readonly kind: BinKind;
  readonly id: string;
}

/** Throws Fault `bin-thing-not-found`. */
function requireDeleted(db: ReadableDb, { kind, id }: Binned): DeletedRow {
  const deleted = findDeleted(db, kind, id);
  if (deleted !== undefined) return deleted;
  throw new Fault('bin-thing-not-found', 'This is not in the bin any more. See what is there.');
}

function restore(context: AppContext, thing: Binned): { label: string } {
  const { db } = context.session.require();
  const deleted = requireDeleted(db, thing);
  const label = `Restored ${nameDeleted(deleted, readNames(db))}`;
  saveChange(context, label, (writable) => restoreDeleted(writable, deleted));
  return { label };
}

function previewErasure(context: AppContext, things: readonly Binned[]): Erasure {
  const { db, folder } = context.session.require();
  for (const thing of things) requireDeleted(db, thing);
  const wanted = new Set(things.map(keyOf));
  const found: BinnedThing[] = readBin(context).filter((thing) => wanted.has(keyOf(thing)));
  const untilDays = listKeptCopies(folder).map(({ madeAt }) =>
    addDays(dayOfMoment(new Date(madeAt)), KEPT_DAYS),
  );
  const place = basename(backupsPlace(folder).folder);
  return sayErasure(found, { untilDays, backups: findBackups(folder).length, place });
}

function keyOf({ kind, id }: Binned): string {
  return `${kind} ${id}`;
}

function erase(context: AppContext, things: readonly Binned[]): { label: string } {
  const vault = context.session.require();
  const deleted = things.map((thing) => requireDeleted(vault.db, thing));
  const label = `Erased ${sayCount(deleted)} for good`;
  eraseDeleted(vault.db, deleted, label, todayOf(context).day);
  context.session.announce();
  wipeTraces(vault);
  return { label };
}

/** What was erased is gone already. Throws Fault `erase-traces-left`. */
function wipeTraces(vault: Vault): void {
  try {
    vault.wipeTraces();
  } catch (error) {
    if (!isFault(error) || error.code !== 'disk-full') throw error;
    throw new Fault(
      'erase-traces-left',
      'It is erased and does not come back. The disk is full, so the log beside the vault still has its encrypted pages: lock the vault once there is room, which empties the log.',
    );
  }
}

export const binHandlers = {
  list: os.bin.list.handler(({ context }) => readBin(context)),
  restore: os.bin.restore.handler(({ context, input }) => restore(context, input)),
  erasing: os.bin.erasing.handler(({ context, input }) => {
    const { goes, stays } = previewErasure(context, input.things);
    return { goes: [...goes], stays: [...stays] };
  }),
  erase: os.bin.erase.handler(({ context, input }) => erase(context, input.things)),
};
