import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameBeside } from '../../../src/backend/delivery/name-beside.ts';
import { takeLock } from '../../../src/backend/keys/vault-lock.ts';
import { sweepUnderWay } from '../../../src/backend/vault/sweep-under-way.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

test('what a killed salvage left elsewhere goes when the vault is next taken, and nothing else does', () => {
  const folder = makeFolder();
  const path = join(folder, 'vault.lock');
  const elsewhere = makeFolder();
  const left = nameBeside(join(elsewhere, 'saved.sojourn-backup'));
  const theirs = join(elsewhere, 'thesis.docx');
  const gone = nameBeside(join(elsewhere, 'a stick', 'saved.sojourn-backup'));
  mkdirSync(left);
  for (const file of [join(left, 'copy.db'), theirs]) writeFileSync(file, 'x');
  const killed = takeLock(path);
  for (const one of [left, theirs, gone]) killed.beginWork(one);
  killed.release();

  const lock = takeLock(path);
  sweepUnderWay(lock);
  expect([existsSync(left), existsSync(theirs)]).toEqual([false, true]);
  // The stick that is not plugged in is asked again.
  expect(lock.underWay()).toEqual([gone]);
  lock.noteTries(2);
  expect(lock.wrongTries()).toBe(2);
  lock.release();
});
