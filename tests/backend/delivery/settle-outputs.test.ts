import { createHash } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameBeside } from '../../../src/backend/delivery/name-beside.ts';
import { settleOutputs } from '../../../src/backend/delivery/settle-outputs.ts';
import { listManifests } from '../../../src/backend/rows/manifest-store.ts';
import {
  beginOutput,
  dropOutput,
  endOutput,
  listOutputs,
} from '../../../src/backend/rows/output-store.ts';
import { fillVault } from '../../support/fill-vault.ts';
import { makeFolder, makeVault } from '../../support/vault-fixture.ts';

const BYTES = Buffer.from('a whole packet');
const sha256 = createHash('sha256').update(BYTES).digest('hex');

/** A vault in which a second packet was begun, and the folder that it goes to. */
async function begun() {
  const { vault } = await makeVault();
  const { manifest } = fillVault(vault.db, 'mark', new Uint8Array(900));
  const folder = makeFolder();
  const target = join(folder, 'packet.pdf');
  const beside = nameBeside(target);
  const second = { ...manifest, id: `${manifest.id.slice(0, -4)}ffff` as typeof manifest.id };
  beginOutput(vault.db, { beside, target, sha256 }, second);
  const ids = () => listManifests(vault.db).map(({ id }) => id);
  return { db: vault.db, folder, target, beside, first: manifest.id, second: second.id, ids };
}

test('a packet counts when it has its place, not before', async () => {
  const { db, beside, first, second, ids } = await begun();
  expect(ids()).toEqual([first]);
  endOutput(db, beside);
  expect(ids()).toEqual([second, first]);
  expect(listOutputs(db)).toEqual([]);
});

test('one that failed leaves no record', async () => {
  const { db, beside, first, ids } = await begun();
  dropOutput(db, beside);
  expect(ids()).toEqual([first]);
  expect(db.prepare('SELECT count(DISTINCT manifest) AS n FROM manifest_entries').get()).toEqual({
    n: 1,
  });
});

test('cut off before the rename: what was written is swept, and nothing was built', async () => {
  const { db, folder, beside, first, ids } = await begun();
  writeFileSync(beside, BYTES.subarray(0, 4));
  writeFileSync(join(folder, '.sojourn-mine.tmp'), "the person's");
  settleOutputs(db);
  expect(readdirSync(folder)).toEqual(['.sojourn-mine.tmp']);
  expect([ids(), listOutputs(db)]).toEqual([[first], []]);
});

test('cut off after the rename: the packet is there, and its record is final', async () => {
  const { db, target, first, second, ids } = await begun();
  writeFileSync(target, BYTES);
  settleOutputs(db);
  expect([ids(), listOutputs(db)]).toEqual([[second, first], []]);
  expect(existsSync(target)).toBe(true);
});

test('another file at its place is not the packet', async () => {
  const { db, target, first, ids } = await begun();
  writeFileSync(target, 'an earlier one');
  settleOutputs(db);
  expect([ids(), existsSync(target)]).toEqual([[first], true]);
});

test('a disk that is not there is asked again; a name that is not ours is never removed', async () => {
  const { db, beside } = await begun();
  dropOutput(db, beside);
  const away = join(makeFolder(), 'stick', '.sojourn-x.tmp');
  const thesis = join(makeFolder(), 'thesis.docx');
  writeFileSync(thesis, 'mine');
  beginOutput(db, { beside: away, target: `${away}.pdf`, sha256: undefined });
  beginOutput(db, { beside: thesis, target: `${thesis}.pdf`, sha256: undefined });
  settleOutputs(db);
  expect(listOutputs(db).map((output) => output.beside)).toEqual([away]);
  expect(existsSync(thesis)).toBe(true);
});
