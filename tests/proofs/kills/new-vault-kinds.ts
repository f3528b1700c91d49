import { copyFileSync, existsSync, mkdirSync, openAsBlob, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultOf } from '../../support/result-of.ts';
import { judgeVault } from './judge-vault.ts';
import type { Kind, Said } from './kind.ts';
import {
  type App,
  codeFile,
  leaveCode,
  openApp,
  openByCode,
  PROOF_PASSPHRASE,
  vaultOf,
} from './open-app.ts';
import { waitForTheEnd } from './work-in-rounds.ts';

async function restoreInto(scratch: string, { client }: App): Promise<void> {
  const backup = await openAsBlob(join(scratch, 'backup'));
  const secret = readFileSync(codeFile(scratch), 'utf8');
  await resultOf(await client.vault.restore({ backup, secret, kind: 'recovery-code' }));
}

async function create({ client }: App): Promise<void> {
  await resultOf(await client.vault.create({ passphrase: PROOF_PASSPHRASE }));
}

export const restoring: Kind = {
  name: 'restore',
  share: 330,
  rounds: 1.05,
  once: true,
  prepare(scratch, base) {
    copyFileSync(base.backup, join(scratch, 'backup'));
    leaveCode(scratch, base);
  },
  async work(scratch, say) {
    const app = await openApp(vaultOf(scratch));
    say('ready');
    await restoreInto(scratch, app);
    say('done restored');
    await waitForTheEnd();
  },
  judge: (scratch, said) =>
    judgeNew(scratch, said, { again: (app) => restoreInto(scratch, app), opensWith: {} }),
};

export const creating: Kind = {
  name: 'create',
  share: 110,
  rounds: 1.05,
  once: true,
  prepare: () => {},
  async work(scratch, say) {
    const app = await openApp(vaultOf(scratch));
    say('ready');
    await create(app);
    say('done created');
    await waitForTheEnd();
  },
  judge: (scratch, said) =>
    judgeNew(scratch, said, { again: create, opensWith: { passphrases: [PROOF_PASSPHRASE] } }),
};

interface Again {
  readonly again: (app: App) => Promise<void>;
  readonly opensWith: Parameters<typeof judgeVault>[1];
}

/** A vault that is made at once is there whole, or not at all: then it can be made again. */
async function judgeNew(
  scratch: string,
  { done }: Said,
  { again, opensWith }: Again,
): Promise<string[]> {
  if (!existsSync(join(vaultOf(scratch), 'keys.json'))) {
    if (done.length > 0) return ['what was said to be made is not there'];
    const app = await openApp(vaultOf(scratch));
    await again(app);
    await app.backend.close();
  }
  return await judgeVault(scratch, opensWith);
}

export const migrating: Kind = {
  name: 'migration',
  share: 330,
  rounds: 1.05,
  once: true,
  prepare(scratch, base) {
    mkdirSync(vaultOf(scratch));
    for (const name of ['vault.db', 'keys.json'])
      copyFileSync(join(base.old, name), join(vaultOf(scratch), name));
    leaveCode(scratch, base);
  },
  async work(scratch, say) {
    say('ready');
    await openByCode(scratch);
    say('done opened');
    await waitForTheEnd();
  },
  judge: (scratch) => judgeVault(scratch, {}),
};
