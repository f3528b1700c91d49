import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultOf } from '../../support/result-of.ts';
import { judgeOutputs } from './judge-outputs.ts';
import { judgeVault } from './judge-vault.ts';
import type { Kind } from './kind.ts';
import { codeFile, leaveCode, openApp, outOf, vaultOf } from './open-app.ts';
import { withVault, workInRounds } from './work-in-rounds.ts';

export const buildingPackets: Kind = {
  name: 'packet',
  share: 250,
  rounds: 2,
  prepare: withVault,
  work: (scratch, say) =>
    workInRounds(scratch, say, async ({ client, into }, name) => {
      const { rotations } = await client.season.rows();
      const rotation = rotations[0]?.id;
      if (rotation === undefined) throw new Error('the vault has no rotation');
      const to = into(outOf(scratch));
      const built = await resultOf(await client.packets.build({ rotation, to, force: true }));
      return built.files[0]?.name ?? name;
    }),
  judge: async (scratch, { done }) => [
    ...(await judgeVault(scratch, {})),
    ...(await judgeOutputs(scratch, { packets: done })),
  ],
};

export const exporting: Kind = {
  name: 'export',
  share: 250,
  rounds: 3,
  prepare: withVault,
  work: (scratch, say) =>
    workInRounds(scratch, say, async ({ client, into }, name) => {
      await resultOf(await client.vault.export({ to: into(join(outOf(scratch), name)) }));
      return undefined;
    }),
  judge: async (scratch, { done }) => [
    ...(await judgeVault(scratch, {})),
    ...(await judgeOutputs(scratch, { exports: done })),
  ],
};

export const backingUp: Kind = {
  name: 'backup',
  share: 300,
  rounds: 3,
  prepare: withVault,
  work: (scratch, say) =>
    workInRounds(scratch, say, async ({ client, into }) => {
      // Always the same name: each replaces the last, and one of the two must be whole.
      await resultOf(await client.vault.backup({ to: into(outOf(scratch)), name: 'one' }));
      return 'one';
    }),
  judge: async (scratch, { done }) => [
    ...(await judgeVault(scratch, {})),
    ...(await judgeOutputs(scratch, { backups: done })),
  ],
};

export const salvaging: Kind = {
  name: 'salvage',
  share: 100,
  rounds: 3,
  prepare(scratch, base) {
    cpSync(base.damaged, vaultOf(scratch), { recursive: true });
    mkdirSync(outOf(scratch));
    leaveCode(scratch, base);
  },
  async work(scratch, say) {
    const { client, into } = await openApp(vaultOf(scratch));
    const secret = readFileSync(codeFile(scratch), 'utf8');
    say('ready');
    for (;;) {
      say('begin one');
      const to = into(outOf(scratch));
      const asked = { to, name: 'one', secret, kind: 'recovery-code' as const };
      await resultOf(await client.vault.salvage(asked));
      say('done one');
    }
  },
  // The vault is as damaged as before: what has to be whole is what was read out of it.
  judge: (scratch, { done }) => judgeOutputs(scratch, { backups: done }),
};
