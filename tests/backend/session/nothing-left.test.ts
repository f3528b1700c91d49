import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { change } from '../../../src/backend/database/change.ts';
import { putBlob } from '../../../src/backend/rows/blob-store.ts';
import { saveBudgetLine } from '../../../src/backend/rows/budget-store.ts';
import { saveDocument } from '../../../src/backend/rows/document-store.ts';
import { saveOwnDocumentType } from '../../../src/backend/rows/document-type-store.ts';
import { saveHost } from '../../../src/backend/rows/host-store.ts';
import { saveImmunization } from '../../../src/backend/rows/immunization-store.ts';
import { saveLetter } from '../../../src/backend/rows/letter-store.ts';
import { saveProfile } from '../../../src/backend/rows/profile-store.ts';
import { saveRotation } from '../../../src/backend/rows/rotation-store.ts';
import { DEFAULT_SETTINGS, saveSettings } from '../../../src/backend/rows/settings-store.ts';
import { saveVersion } from '../../../src/backend/rows/version-store.ts';
import { makeEntities, TODAY } from '../../support/fill-vault.ts';
import { makeFolder, makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

const CHILD = new URL('../../support/snapshot-child.ts', import.meta.url).pathname;
const MARK = 'Canary7Zx9Wq';
/** Numbers that nobody else writes: what a test measured, what a host asks. */
const SCORE = 873_123.4567;
const ASKED = 914_508.0625;

type Entities = ReturnType<typeof makeEntities>;

/** Every text of every entity with a canary of its own, and numbers as canaries. */
function makeCanaries(sha256: string): { given: Entities; canaries: string[] } {
  const canaries: string[] = [];
  const number = () => {
    const canary = `${MARK}n${canaries.length}e`;
    canaries.push(canary);
    return canary;
  };
  const text = JSON.stringify(makeEntities(MARK, sha256)).replaceAll(MARK, number);
  const given: Entities = JSON.parse(text);
  const { host, version, immunization } = given;
  const [card, ...others] = host.requirements;
  if (card === undefined) throw new Error('the host has no requirement');
  const rule = {
    kind: 'document',
    type: 'bls',
    predicates: [{ kind: 'at-least', fact: 'titer', value: ASKED }],
  } as const;
  return {
    given: {
      ...given,
      version: { ...version, facts: { ...version.facts, titer: SCORE } },
      immunization: { ...immunization, value: SCORE },
      host: {
        ...host,
        admission: [],
        requirements: [{ ...card, appliesWhen: undefined, rule }, ...others],
      },
      rotation: { ...given.rotation, exceptions: [] },
    },
    canaries: [...canaries, String(SCORE), String(ASKED), '914,508'],
  };
}

async function fill(): Promise<{ folder: string; canaries: readonly string[] }> {
  const { vault, folder } = await makeVault();
  const canaries = change(vault.db, `Added ${MARK}label`, TODAY, (db) => {
    const sha256 = putBlob(db, Buffer.from(`%PDF ${MARK}file`));
    const made = makeCanaries(sha256);
    const { given } = made;
    saveProfile(db, given.profile);
    saveOwnDocumentType(db, given.type);
    saveDocument(db, given.document);
    saveVersion(db, given.version);
    saveHost(db, given.host);
    saveRotation(db, given.rotation);
    saveBudgetLine(db, given.line);
    saveImmunization(db, given.immunization);
    saveLetter(db, given.letter);
    return made.canaries;
  });
  saveSettings(vault.db, { ...DEFAULT_SETTINGS, homeCurrency: 'EUR', fixedToday: TODAY });
  vault.close();
  return { folder, canaries: [...canaries, `${MARK}label`, `${MARK.toUpperCase()}N`] };
}

/**
 * Those of the words that stand in a snapshot, in whatever way its text is escaped. Looked for among its
 * texts, where numbers are written out as well: before them stand lists of places and sizes, and two of
 * these side by side (914,508) can look like a number that is written with a comma.
 */
function found(file: string, words: readonly string[]): string[] {
  const snapshot = readFileSync(file);
  const texts = snapshot.indexOf('"strings":[');
  if (texts === -1) throw new Error('the snapshot has no texts');
  return words.filter((word) => snapshot.includes(word, texts));
}

test('a locked vault leaves nothing in memory of what was read, judged, said and saved', async () => {
  const { folder, canaries } = await fill();
  const out = makeFolder();
  const [open, locked] = [join(out, 'open.heapsnapshot'), join(out, 'locked.heapsnapshot')];
  const args = ['--expose-gc', CHILD, folder, PASSPHRASE, open, locked];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout).toContain('written');
  // While it is open they are there: the search is proven by what it finds.
  expect(found(open, canaries).length).toBeGreaterThanOrEqual(20);
  expect(found(open, [String(SCORE)])).toEqual([String(SCORE)]);
  expect(found(locked, [...canaries, MARK])).toEqual([]);
}, 180_000);
