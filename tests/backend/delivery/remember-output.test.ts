import { existsSync, mkdirSync, openAsBlob, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { nameBeside } from '../../../src/backend/delivery/name-beside.ts';
import { rememberOutput } from '../../../src/backend/delivery/remember-output.ts';
import { settleOutputs } from '../../../src/backend/delivery/settle-outputs.ts';
import { beginOutput, listOutputs } from '../../../src/backend/rows/output-store.ts';
import { backupVault } from '../../../src/backend/vault/backup-vault.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { restoreBackup } from '../../../src/backend/vault/restore-backup.ts';
import { fillVault } from '../../support/fill-vault.ts';
import { resultOf } from '../../support/result-of.ts';
import { sharedSeason } from '../../support/shared-season.ts';
import { makeFolder, PASSPHRASE } from '../../support/vault-fixture.ts';

const season = sharedSeason();
const db = () => season.context().session.require().db;

test('a backup is remembered with all that lies beside its place, until it is there', async () => {
  const folder = makeFolder();
  const seen: unknown[] = [];
  await backupVault(season.context().session.require(), join(folder, 'b.sojourn-backup'), {
    onProgress(done) {
      if (done !== 2) return;
      seen.push(
        readdirSync(folder),
        listOutputs(db()).map(({ beside }) => basename(beside)),
      );
    },
  });
  const [there, remembered] = seen;
  expect(there).toEqual(remembered);
  expect(remembered).toHaveLength(1);
  expect([readdirSync(folder), listOutputs(db())]).toEqual([['b.sojourn-backup'], []]);
});

test('an export lies aside until it is whole, and a cancel leaves nothing', async () => {
  const folder = makeFolder();
  const { token } = season.context().folders.add(folder);
  const start = () => season.client().vault.export({ to: { kind: 'folder', token } });
  fillVault(db(), 'mark', new Uint8Array(900));
  for await (const _ of await start()) break;
  expect([readdirSync(folder), listOutputs(db())]).toEqual([[], []]);
  const during: string[][] = [];
  for await (const event of await start()) {
    if (event.kind === 'progress' && event.doing !== 'Done') during.push(readdirSync(folder));
  }
  expect(during.map((names) => names.filter((name) => !/^\.sojourn-/.test(name)))).toEqual([[]]);
  expect([readdirSync(folder).sort(), listOutputs(db())]).toEqual([
    ['documents', 'sojourn.json'],
    [],
  ]);
});

test('killed half way, a backup or an export is swept at the next unlock, and nothing else', async () => {
  const folder = makeFolder();
  const beside = nameBeside(join(folder, 'season.sojourn-backup'));
  mkdirSync(join(beside, 'documents'), { recursive: true });
  writeFileSync(join(beside, 'copy.db'), 'half');
  writeFileSync(join(folder, 'thesis.docx'), 'mine');
  beginOutput(db(), { beside, target: join(folder, 'season.sojourn-backup'), sha256: undefined });
  settleOutputs(db());
  expect([readdirSync(folder), listOutputs(db())]).toEqual([['thesis.docx'], []]);
  expect(existsSync(dirname(beside))).toBe(true);
});

test('a backup that is restored elsewhere waits for no place of this machine', async () => {
  const folder = makeFolder();
  const { token } = season.context().folders.add(folder);
  const to = { kind: 'folder' as const, token };
  await resultOf(await season.client().vault.backup({ to, name: 'b.sojourn-backup' }));
  const into = join(folder, 'restored');
  await restoreBackup(await openAsBlob(join(folder, 'b.sojourn-backup')), into, {
    passphrase: PASSPHRASE,
  });
  const restored = await openVault(into, { passphrase: PASSPHRASE });
  expect(listOutputs(restored.db)).toEqual([]);
  restored.close();
});

test('what a failed or finished output could not remove is remembered until the next unlock', async () => {
  const folder = makeFolder();
  const target = join(folder, 'season.sojourn-backup');
  const fails = [true, false];
  for (const fail of fails) {
    const beside = nameBeside(target);
    const write = async () => {
      writeFileSync(beside, 'left');
      if (fail) throw new Error('no room');
    };
    await rememberOutput(db(), { beside, target, sha256: undefined }, write).catch(() => {});
  }
  expect([readdirSync(folder).length, listOutputs(db()).length]).toEqual([2, 2]);
  settleOutputs(db());
  expect([readdirSync(folder), listOutputs(db())]).toEqual([[], []]);
});
