import { expect, test } from 'vitest';
import { change } from '../../../src/backend/database/change.ts';
import {
  findBudgetLine,
  listBudgetLines,
  removeBudgetLine,
} from '../../../src/backend/rows/budget-store.ts';
import {
  listClusterGroups,
  removeClusterGroup,
  saveClusterGroup,
} from '../../../src/backend/rows/cluster-group-store.ts';
import {
  findDocument,
  listDocuments,
  removeDocument,
} from '../../../src/backend/rows/document-store.ts';
import {
  listOwnDocumentTypes,
  removeOwnDocumentType,
} from '../../../src/backend/rows/document-type-store.ts';
import { listFunds, removeFund } from '../../../src/backend/rows/fund-store.ts';
import { findHost, listHosts, removeHost, saveHost } from '../../../src/backend/rows/host-store.ts';
import {
  listImmunizations,
  removeImmunization,
} from '../../../src/backend/rows/immunization-store.ts';
import { listLetters, removeLetter } from '../../../src/backend/rows/letter-store.ts';
import { listManifests } from '../../../src/backend/rows/manifest-store.ts';
import { listMarks, removeMark } from '../../../src/backend/rows/mark-store.ts';
import { readProfile } from '../../../src/backend/rows/profile-store.ts';
import { listRotations, removeRotation } from '../../../src/backend/rows/rotation-store.ts';
import {
  DEFAULT_SETTINGS,
  isSampleVault,
  markSampleVault,
  readSettings,
  saveSettings,
} from '../../../src/backend/rows/settings-store.ts';
import { findVersionBySha, saveVersion } from '../../../src/backend/rows/version-store.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { fillVault, TODAY } from '../../support/fill-vault.ts';
import { faultCode, makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

const FILE = new Uint8Array(2_500_000).fill(5);

test('every entity comes back as it went in, also after the vault was closed', async () => {
  const { vault, folder } = await makeVault();
  const { given, ...stored } = fillVault(vault.db, 'mark', FILE);
  vault.close();
  const { db, close } = await openVault(folder, { passphrase: PASSPHRASE });
  try {
    expect(stored.host).toEqual(given.host);
    expect(listHosts(db)).toEqual([given.host]);
    expect(listRotations(db)).toEqual([given.rotation]);
    expect(listDocuments(db)).toEqual([{ ...given.document, versions: [given.version] }]);
    expect(listOwnDocumentTypes(db)).toEqual([given.type]);
    expect(listBudgetLines(db)).toEqual([given.line]);
    expect(listFunds(db)).toEqual([given.fund]);
    expect(listClusterGroups(db)).toEqual([given.group]);
    expect(listManifests(db)).toEqual([given.manifest]);
    expect(listManifests(db, given.rotation.id)).toEqual([given.manifest]);
    expect(listImmunizations(db)).toEqual([given.immunization]);
    expect(listLetters(db)).toEqual([given.letter]);
    expect(listMarks(db)).toEqual([given.agendaMark]);
    expect(readProfile(db)).toEqual(given.profile);
    expect(readSettings(db)).toEqual({
      ...DEFAULT_SETTINGS,
      homeCurrency: 'EUR',
      fixedToday: TODAY,
    });
  } finally {
    close();
  }
});

test('what is absent stays absent', async () => {
  const {
    vault: { db },
  } = await makeVault();
  const { given } = fillVault(db, 'mark', FILE);
  const { issued: _i, expires: _e, ...bare } = given.version;
  const stored = change(db, 'Cleared', TODAY, () => saveVersion(db, bare));
  expect('issued' in stored || 'expires' in stored).toBe(false);
  saveSettings(db, DEFAULT_SETTINGS);
  expect('fixedToday' in readSettings(db)).toBe(false);
  expect(isSampleVault(db)).toBe(false);
  markSampleVault(db);
  saveSettings(db, DEFAULT_SETTINGS);
  expect(isSampleVault(db)).toBe(true);
});

test('versions come newest first, by the day issued and then the day added', async () => {
  const {
    vault: { db },
  } = await makeVault();
  const { given } = fillVault(db, 'mark', FILE);
  const { issued: _, ...undated } = given.version;
  change(db, 'More', TODAY, () => {
    saveVersion(db, { ...given.version, id: 'v2' as never, issued: parseDay('2026-05-01') });
    saveVersion(db, { ...undated, id: 'v3' as never });
    saveVersion(db, { ...undated, id: 'v4' as never, addedOn: parseDay('2026-12-01') });
  });
  expect(findDocument(db, given.document.id)?.versions.map((v) => v.id)).toEqual([
    'v2',
    'v1',
    'v4',
    'v3',
  ]);
  expect(findVersionBySha(db, given.version.sha256)?.id).toBe('v2');
  expect(findVersionBySha(db, '0'.repeat(64))).toBeUndefined();
});

test('removing leaves nothing that refers to nothing', async () => {
  const {
    vault: { db },
  } = await makeVault();
  const { given } = fillVault(db, 'mark', FILE);
  expect(await faultCode(() => change(db, 'x', TODAY, () => removeHost(db, given.host.id)))).toBe(
    'host-in-use',
  );
  change(db, 'Rotation', TODAY, () => removeRotation(db, given.rotation.id));
  expect(findBudgetLine(db, given.line.id)?.rotation).toBeUndefined();
  expect(listClusterGroups(db)[0]?.rotations).toEqual([]);
  const { rotation: _, ...unbound } = given.letter;
  expect(listLetters(db)).toEqual([unbound]);
  change(db, 'Rest', TODAY, () => {
    removeHost(db, given.host.id);
    removeDocument(db, given.document.id);
    removeBudgetLine(db, given.line.id);
    removeFund(db, given.fund.id);
    removeClusterGroup(db, given.group.id);
    expect(removeImmunization(db, given.immunization.id)).toBe(true);
    expect(removeLetter(db, given.letter.id)).toBe(true);
    expect(removeMark(db, given.agendaMark.part)).toBe(true);
    removeOwnDocumentType(db, given.type.key);
  });
  expect([listHosts(db), listDocuments(db), listBudgetLines(db), listFunds(db)]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(listManifests(db)).toEqual([given.manifest]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('a host saved anew keeps its order, drops what is gone with its exceptions, and takes no other host’s', async () => {
  const {
    vault: { db },
  } = await makeVault();
  const { given } = fillVault(db, 'mark', FILE);
  const [first, second] = given.host.requirements;
  if (first === undefined || second === undefined)
    throw new Error('the fixture has two requirements');
  const turned = { ...given.host, requirements: [second, first] };
  expect(change(db, 'Turned', TODAY, () => saveHost(db, turned))).toEqual(turned);
  change(db, 'Dropped', TODAY, () => saveHost(db, { ...given.host, requirements: [second] }));
  expect(listRotations(db)[0]?.exceptions).toEqual([]);
  const thief = { ...given.host, id: 'h2' as never, requirements: [second] };
  expect(await faultCode(() => change(db, 'x', TODAY, () => saveHost(db, thief)))).toBe(
    'requirement-elsewhere',
  );
  expect(findHost(db, 'h2' as never)).toBeUndefined();
});

test('a group takes a rotation once, and SQL in a field is only text', async () => {
  const {
    vault: { db },
  } = await makeVault();
  const { given } = fillVault(db, "x'); DROP TABLE hosts; --", FILE);
  const twice = { ...given.group, rotations: [given.rotation.id, given.rotation.id] };
  expect(change(db, 'g', TODAY, () => saveClusterGroup(db, twice)).rotations).toEqual([
    given.rotation.id,
  ]);
  expect(listHosts(db)).toEqual([given.host]);
});
