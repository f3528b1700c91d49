import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparedCopy } from '../../contract/vault-contract.ts';
import { isFault } from '../../core/shared/fault.ts';
import type { ReadableDb } from '../database/handles.ts';
import { newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { newId } from '../database/new-id.ts';
import { openDatabase, schemaVersion } from '../database/open-database.ts';
import { removeDatabase } from '../database/remove-database.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import { isConflictCopy } from '../keys/sync-names.ts';
import type { Vault } from '../keys/vault.ts';
import { listBudgetLines } from '../rows/budget-store.ts';
import { listDocuments } from '../rows/document-store.ts';
import { listFunds } from '../rows/fund-store.ts';
import { listHosts } from '../rows/host-store.ts';
import { listImmunizations } from '../rows/immunization-store.ts';
import { listLetters } from '../rows/letter-store.ts';
import { readProfile } from '../rows/profile-store.ts';
import { listRotations } from '../rows/rotation-store.ts';

/** A thing of a vault: what it is called, and all of it as text to be compared. */
interface Thing {
  readonly name: string;
  readonly text: string;
}

/**
 * What the copies hold that a program which synchronises kept beside an open vault because two machines
 * had written: what is there alone, here alone, and in both but not the same. The copies are opened by the
 * vault's own key, from a copy of theirs, so that not a byte of them changes; one that does not open, cut
 * off or of another vault or version, says so.
 */
export function compareCopies(vault: Vault): ComparedCopy[] {
  const here = thingsOf(vault.db);
  return readdirSync(vault.folder)
    .filter((name) => name.endsWith('.db') && isConflictCopy(name))
    .sort()
    .map((name) => compareOne(vault, name, here));
}

function compareOne(vault: Vault, name: string, here: ReadonlyMap<string, Thing>): ComparedCopy {
  const there = readThings(vault, name);
  if (there === undefined) {
    return { name, opens: false, onlyThere: [], onlyHere: [], different: [] };
  }
  const namesOf = (things: Iterable<readonly [string, Thing]>, isMeant: (key: string) => boolean) =>
    [...things].filter(([key]) => isMeant(key)).map(([, thing]) => thing.name);
  return {
    name,
    opens: true,
    onlyThere: namesOf(there, (key) => !here.has(key)),
    onlyHere: namesOf(here, (key) => !there.has(key)),
    different: namesOf(
      there,
      (key) => here.has(key) && here.get(key)?.text !== there.get(key)?.text,
    ),
  };
}

function readThings(vault: Vault, name: string): ReadonlyMap<string, Thing> | undefined {
  const copy = join(vault.folder, `copy-${newId()}.tmp`);
  try {
    copyFileSync(join(vault.folder, name), copy);
    return vault.withDataKey((dataKey) => {
      const db = openDatabase(copy, dataKey, newestVersion(ALL_MIGRATIONS));
      try {
        return schemaVersion(db) === schemaVersion(vault.db) ? thingsOf(db) : undefined;
      } finally {
        db.close();
      }
    });
  } catch (error) {
    if (!isFault(asVaultFault(error))) throw error;
    return undefined;
  } finally {
    removeDatabase(copy);
  }
}

/** Everything that a person typed or brought in, by kind and identifier. */
function thingsOf(db: ReadableDb): ReadonlyMap<string, Thing> {
  const hosts = listHosts(db);
  return new Map([
    ...things('document', listDocuments(db), ({ title }) => `Document "${title}"`),
    ...things('host', hosts, (host) => `Host "${host.name}"`),
    ...things('rotation', listRotations(db), ({ title }) => `Rotation "${title}"`),
    ...things('dose', listImmunizations(db), () => 'An entry of the immunization record'),
    ...things('letter', listLetters(db), ({ writer }) => `Letter by "${writer}"`),
    ...things('budget', listBudgetLines(db), () => 'A line of the budget'),
    ...things('fund', listFunds(db), () => 'A fund of the budget'),
    ...things('profile', [{ id: '', ...readProfile(db) }], () => 'The profile'),
  ]);
}

function things<Row extends { readonly id: string }>(
  kind: string,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): (readonly [string, Thing])[] {
  return rows.map((row) => [`${kind} ${row.id}`, { name: nameOf(row), text: JSON.stringify(row) }]);
}
