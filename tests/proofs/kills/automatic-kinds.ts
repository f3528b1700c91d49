import { cpSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { change } from '../../../src/backend/database/change.ts';
import { newId } from '../../../src/backend/database/new-id.ts';
import { nameBeside } from '../../../src/backend/delivery/name-beside.ts';
import { hashBytes } from '../../../src/backend/rows/blob-store.ts';
import { listManifests } from '../../../src/backend/rows/manifest-store.ts';
import { beginOutput, listOutputs } from '../../../src/backend/rows/output-store.ts';
import { readProfile, saveProfile } from '../../../src/backend/rows/profile-store.ts';
import type { BackupKeeper } from '../../../src/backend/session/backup-keeper.ts';
import { createSession } from '../../../src/backend/session/session.ts';
import { keepBackups } from '../../../src/backend/vault/keep-backups.ts';
import { parseDay } from '../../../src/core/shared/day.ts';

import { Fault } from '../../../src/core/shared/fault.ts';
import { judgeOwnBackups } from './judge-own-backups.ts';
import { judgeVault } from './judge-vault.ts';
import type { Kind } from './kind.ts';
import { openByCode, outOf } from './open-app.ts';
import { waitForTheEnd, withVault } from './work-in-rounds.ts';

const TODAY = parseDay('2026-12-01');
/** Of that day the one is that lies there already; so is what was made is given an earlier day again. */
const EARLIER = '2026-11-01';

export const ownBackupsOf = (scratch: string) => join(scratch, 'vault backups');

export const keepingBackups: Kind = {
  name: 'automatic backup',
  share: 150,
  rounds: 8,
  lastOfRound: 'unlock',
  prepare(scratch, base) {
    withVault(scratch, base);
    cpSync(base.ownBackups, ownBackupsOf(scratch), { recursive: true });
  },
  async work(scratch, say) {
    const backups = keepBackups(() => {}, 1);
    const session = createSession(backups.atLock);
    backups.follow(session);
    let vault = await openByCode(scratch);
    say('ready');
    for (let n = 0; ; n += 1) {
      say(`begin name n${n}`);
      change(vault.db, 'An edit', TODAY, (db) =>
        saveProfile(db, { ...readProfile(db), familyName: `n${n}` }),
      );
      say(`done name n${n}`);
      session.open(vault);
      session.lock();
      await session.left();
      requireBackup(scratch, backups);
      say('done lock');
      makeDue(ownBackupsOf(scratch));
      vault = await openByCode(scratch);
      session.open(vault);
      while (!hasOneOfToday(ownBackupsOf(scratch)) && !backups.trouble()) await setTimeout(5);
      requireBackup(scratch, backups);
      say('done unlock');
    }
  },
  judge: async (scratch, { done, begun }) => {
    const named = (text: string) => (text.startsWith('name ') ? [text.slice(5)] : []);
    const familyName = { done: done.flatMap(named), begun: named(begun ?? '')[0] };
    return [
      ...(await judgeVault(scratch, { familyName })),
      ...(await judgeOwnBackups(scratch, ownBackupsOf(scratch))),
    ];
  },
};

/** There is a backup of today, or a person is told why there is none. */
function requireBackup(scratch: string, backups: BackupKeeper): void {
  const trouble = backups.trouble();
  if (trouble !== undefined) throw new Fault(trouble.code, trouble.message);
  if (!hasOneOfToday(ownBackupsOf(scratch))) throw new Error('no backup and nothing said of it');
}

const namesOf = (place: string) => readdirSync(place).filter((name) => name.startsWith('vault '));

/** As if a day had gone by: what was made today is of an earlier one. */
function makeDue(place: string): void {
  for (const name of namesOf(place))
    renameSync(join(place, name), join(place, name.replace(/\d{4}-\d\d-\d\d/, EARLIER)));
}

const hasOneOfToday = (place: string) =>
  namesOf(place).some((name) => name.endsWith('.sojourn-backup') && !name.includes(EARLIER));

const SETTLED = ['whole-1.pdf', 'whole-2.pdf'];

export const settling: Kind = {
  name: 'settling of outputs',
  share: 110,
  rounds: 1.05,
  once: true,
  async prepare(scratch, base) {
    withVault(scratch, base);
    const vault = await openByCode(scratch);
    const [built] = listManifests(vault.db);
    if (built === undefined) throw new Error('the vault has no packet');
    // Two packets got their place before the app was killed, three did not.
    for (const name of [...SETTLED, 'half-1.pdf', 'half-2.pdf', 'half-3.pdf']) {
      const target = join(outOf(scratch), name);
      const beside = nameBeside(target);
      const bytes = Buffer.from(`the bytes of ${name}`);
      const manifest = { ...built, id: newId<'manifest'>() };
      beginOutput(vault.db, { beside, target, sha256: hashBytes(bytes) }, manifest);
      writeFileSync(SETTLED.includes(name) ? target : beside, bytes);
    }
    vault.close();
  },
  async work(scratch, say) {
    say('ready');
    await openByCode(scratch);
    say('done settled');
    await waitForTheEnd();
  },
  async judge(scratch) {
    const wrong = await judgeVault(scratch, {});
    const vault = await openByCode(scratch);
    try {
      const { length } = listManifests(vault.db);
      const left = readdirSync(outOf(scratch)).sort();
      return [
        ...wrong,
        ...(listOutputs(vault.db).length === 0 ? [] : ['an output is still under way']),
        ...(length === 1 + SETTLED.length ? [] : [`${length} packets are in the record`]),
        ...(left.join() === SETTLED.join() ? [] : [`${left.join(', ')} lie in the folder`]),
      ];
    } finally {
      vault.close();
    }
  },
};
