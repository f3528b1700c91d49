import { readFileSync } from 'node:fs';
import { resourcePath } from '../../../src/backend/installed/resources.ts';
import { resultOf } from '../../support/result-of.ts';
import { judgeVault } from './judge-vault.ts';
import type { Kind } from './kind.ts';
import { PROOF_PASSPHRASE } from './open-app.ts';
import { withVault, workInRounds } from './work-in-rounds.ts';

const PICTURE = resourcePath('sample/documents/photo.jpg');

export const importing: Kind = {
  name: 'import',
  share: 1_000,
  rounds: 2,
  prepare: withVault,
  work: (scratch, say) =>
    workInRounds(scratch, say, async ({ client }, name) => {
      // Bytes after a picture's end are no part of it, and make every file another one.
      const content = new Blob([readFileSync(PICTURE), name]);
      const files = [{ name: `${name}.jpg`, content }];
      const report = await resultOf(await client.documents.import({ files }));
      return report.added[0]?.document;
    }),
  judge: (scratch, { done }) => judgeVault(scratch, { documents: done }),
};

export const editing: Kind = {
  name: 'edit',
  share: 100,
  rounds: 20,
  prepare: withVault,
  work: (scratch, say) =>
    workInRounds(scratch, say, async ({ client }, name) => {
      await client.profile.save({ familyName: name });
      return undefined;
    }),
  judge: (scratch, said) => judgeVault(scratch, { familyName: said }),
};

export const locking: Kind = {
  name: 'lock',
  share: 100,
  rounds: 2,
  prepare: withVault,
  work: (scratch, say) =>
    workInRounds(scratch, say, async ({ client }, name) => {
      await client.profile.save({ familyName: name });
      await client.vault.lock();
      await client.vault.open({ passphrase: PROOF_PASSPHRASE });
      return undefined;
    }),
  judge: (scratch, said) => judgeVault(scratch, { familyName: said }),
};

export const changingPassphrase: Kind = {
  name: 'passphrase change',
  share: 300,
  rounds: 2,
  prepare: withVault,
  async work(scratch, say) {
    let current = PROOF_PASSPHRASE;
    await workInRounds(scratch, say, async ({ client }, name) => {
      const next = `${PROOF_PASSPHRASE} ${name}`;
      await client.vault.changePassphrase({ current, next });
      current = next;
      return undefined;
    });
  },
  async judge(scratch, { done, begun }) {
    const of = (name: string | undefined) =>
      name === undefined ? [] : [`${PROOF_PASSPHRASE} ${name}`];
    const last = done.length > 0 ? of(done.at(-1)) : [PROOF_PASSPHRASE];
    return [
      ...(await judgeVault(scratch, { passphrases: [...last, ...of(begun)] })),
      // The recovery code stays good, whatever became of the passphrase.
      ...(await judgeVault(scratch, {})),
    ];
  },
};
