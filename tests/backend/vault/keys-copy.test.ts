import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  readSettings,
  saveSettings,
  setCodeUnseen,
} from '../../../src/backend/rows/settings-store.ts';
import { readNotices } from '../../../src/backend/session/read-notices.ts';
import { createVault } from '../../../src/backend/vault/create-vault.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import {
  faultCode,
  hashFolder,
  makeFolder,
  makeVault,
  PASSPHRASE,
} from '../../support/vault-fixture.ts';

const passphrase = PASSPHRASE;

test('a key file that is lost or damaged comes back from its second copy, and that is said', async () => {
  const { vault, folder } = await makeVault();
  vault.close();
  const [keys, copy] = ['keys.json', 'keys-copy.json'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  const whole = readFileSync(keys, 'utf8');
  for (const harm of [() => rmSync(keys), () => writeFileSync(keys, '{"format":"sojou')]) {
    harm();
    const opened = await openVault(folder, { passphrase });
    expect(readNotices(opened).map(({ code }) => code)).toEqual(['keys-mended']);
    opened.close();
    expect(readFileSync(keys, 'utf8')).toBe(whole);
  }
  rmSync(copy);
  const opened = await openVault(folder, { passphrase });
  expect(readNotices(opened)).toEqual([]);
  opened.close();
  expect(readFileSync(copy, 'utf8')).toBe(whole);
});

test('the second copy never opens with what was changed, and never stands for another vault', async () => {
  const { vault, folder, recoveryCode } = await makeVault();
  await vault.changePassphrase(passphrase, 'another one');
  const renewed = await vault.renewRecoveryCode('another one');
  expect(await faultCode(() => vault.renewRecoveryCode('not it'))).toBe('passphrase-wrong');
  vault.close();
  for (const lost of ['keys-copy.json', 'keys.json']) {
    rmSync(join(folder, lost));
    for (const secret of [{ passphrase }, { recoveryCode }])
      expect(await faultCode(() => openVault(folder, secret))).toMatch(/-wrong$/);
    (await openVault(folder, { recoveryCode: renewed })).close();
  }
  (await openVault(folder, { passphrase: 'another one' })).close();
  const other = join(makeFolder(), 'other');
  (await createVault(other, { passphrase })).vault.close();
  rmSync(join(folder, 'keys.json'));
  copyFileSync(join(other, 'keys.json'), join(folder, 'keys-copy.json'));
  const before = hashFolder(folder);
  expect(await faultCode(() => openVault(folder, { passphrase }))).toBe('vault-damaged');
  expect(hashFolder(folder)).toEqual(before);
});

test('a vault that is still on its way here is not opened; what two machines wrote is named', async () => {
  const { vault, folder } = await makeVault();
  vault.close();
  const coming = join(folder, '.syncthing.vault.db.tmp');
  writeFileSync(coming, 'half');
  const before = hashFolder(folder);
  expect(await faultCode(() => openVault(folder, { passphrase }))).toBe('vault-half-synchronised');
  expect(hashFolder(folder)).toEqual(before);
  rmSync(coming);
  writeFileSync(join(folder, "vault (Ana's conflicted copy 2026-11-28).db"), 'theirs');
  mkdirSync(join(folder, '..', '.stfolder'));
  const opened = await openVault(folder, { passphrase });
  const notices = readNotices(opened);
  expect(notices.map(({ code }) => code)).toEqual(['folder-synchronised', 'conflict-copies']);
  expect(notices[0]?.message).toContain('Syncthing');
  expect(notices[1]?.message).toContain("vault (Ana's conflicted copy 2026-11-28).db");
  opened.close();
  expect(existsSync(join(folder, "vault (Ana's conflicted copy 2026-11-28).db"))).toBe(true);
});

test('a vault whose recovery code nobody has seen says so until somebody has', async () => {
  const folder = join(makeFolder(), 'vault');
  const { vault, recoveryCode } = await createVault(folder, { passphrase, isShown: false });
  // As a kill before the code was shown leaves it.
  vault.close();
  const opened = await openVault(folder, { passphrase });
  const codes = () => readNotices(opened).map(({ code }) => code);
  expect(codes()).toEqual(['recovery-code-unseen']);
  saveSettings(opened.db, readSettings(opened.db));
  expect(codes()).toEqual(['recovery-code-unseen']);
  setCodeUnseen(opened.db, false);
  expect(codes()).toEqual([]);
  await opened.renewRecoveryCode(passphrase, () => setCodeUnseen(opened.db, true));
  expect(codes()).toEqual(['recovery-code-unseen']);
  opened.close();
  expect(await faultCode(() => openVault(folder, { recoveryCode }))).toBe('recovery-code-wrong');
});
