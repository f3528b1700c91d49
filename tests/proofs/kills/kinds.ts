import { copyFileSync, cpSync, existsSync, mkdirSync, openAsBlob, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultOf } from '../../support/result-of.ts';
import { judgeOutputs } from './judge-outputs.ts';
import { judgeVault } from './judge-vault.ts';
import type { Base, Kind, Said } from './kind.ts';
import { OLD_PASSPHRASE } from './make-base.ts';
import { openApp, outOf, PROOF_PASSPHRASE, vaultOf } from './open-app.ts';

const PICTURE = join(import.meta.dirname, '../../../resources/sample/documents/passport.jpg');
const secret = { passphrase: PROOF_PASSPHRASE };

function withVault(scratch: string, { vault }: Base): void {
  cpSync(vault, vaultOf(scratch), { recursive: true });
  mkdirSync(outOf(scratch));
}

type App = Awaited<ReturnType<typeof openApp>>;

/** Opens the vault of the scratch folder, says so, and does `round` over and over until somebody ends it. */
async function repeat(
  scratch: string,
  say: (line: string) => void,
  round: (app: App, name: string) => Promise<string | undefined>,
): Promise<void> {
  const app = await openApp(vaultOf(scratch));
  await app.client.vault.open(secret);
  say('ready');
  for (let n = 0; ; n += 1) {
    say(`begin n${n}`);
    say(`done ${(await round(app, `n${n}`)) ?? `n${n}`}`);
  }
}

const importing: Kind = {
  name: 'import',
  prepare: withVault,
  work: (scratch, say) =>
    repeat(scratch, say, async ({ client }, name) => {
      // Bytes after a picture's end are no part of it, and make every file another one.
      const content = new Blob([readFileSync(PICTURE), name]);
      const files = [{ name: `${name}.jpg`, content }];
      const report = await resultOf(await client.documents.import({ files }));
      return report.added[0]?.document;
    }),
  judge: (scratch, { done }) => judgeVault(scratch, { documents: done }),
};

const editing: Kind = {
  name: 'edit',
  prepare: withVault,
  work: (scratch, say) =>
    repeat(scratch, say, async ({ client }, name) => {
      await client.profile.save({ familyName: name });
      return undefined;
    }),
  judge: (scratch, said) => judgeVault(scratch, { familyName: said }),
};

const locking: Kind = {
  name: 'lock',
  prepare: withVault,
  work: (scratch, say) =>
    repeat(scratch, say, async ({ client }, name) => {
      await client.profile.save({ familyName: name });
      await client.vault.lock();
      await client.vault.open(secret);
      return undefined;
    }),
  judge: (scratch, said) => judgeVault(scratch, { familyName: said }),
};

const packets: Kind = {
  name: 'packet',
  prepare: withVault,
  work: (scratch, say) =>
    repeat(scratch, say, async ({ client, into }, name) => {
      const { rotations } = await client.season.rows();
      const rotation = rotations[0]?.id;
      if (rotation === undefined) throw new Error('the sample has no rotation');
      const to = into(outOf(scratch));
      const built = await resultOf(await client.packets.build({ rotation, to, force: true }));
      return built.files[0]?.name ?? name;
    }),
  judge: async (scratch, { done }) => [
    ...(await judgeVault(scratch, {})),
    ...(await judgeOutputs(scratch, { packets: done })),
  ],
};

const exporting: Kind = {
  name: 'export',
  prepare: withVault,
  work: (scratch, say) =>
    repeat(scratch, say, async ({ client, into }, name) => {
      mkdirSync(join(outOf(scratch), name));
      await resultOf(await client.vault.export({ to: into(join(outOf(scratch), name)) }));
      return undefined;
    }),
  judge: async (scratch, { done }) => [
    ...(await judgeVault(scratch, {})),
    ...(await judgeOutputs(scratch, { exports: done })),
  ],
};

const backups: Kind = {
  name: 'backup',
  prepare: withVault,
  work: (scratch, say) =>
    repeat(scratch, say, async ({ client, into }) => {
      // Always the same name: each replaces the last, and one of the two must be whole.
      await resultOf(await client.vault.backup({ to: into(outOf(scratch)), name: 'one' }));
      return 'one';
    }),
  judge: async (scratch, { done }) => [
    ...(await judgeVault(scratch, {})),
    ...(await judgeOutputs(scratch, { backups: done })),
  ],
};

const passphrases: Kind = {
  name: 'passphrase change',
  prepare: withVault,
  async work(scratch, say) {
    let current = PROOF_PASSPHRASE;
    await repeat(scratch, say, async ({ client }, name) => {
      const next = `${PROOF_PASSPHRASE} ${name}`;
      await client.vault.changePassphrase({ current, next });
      current = next;
      return undefined;
    });
  },
  judge: (scratch, { done, begun }) => {
    const of = (name: string | undefined) =>
      name === undefined ? [] : [`${PROOF_PASSPHRASE} ${name}`];
    const last = done.length > 0 ? of(done.at(-1)) : [PROOF_PASSPHRASE];
    return judgeVault(scratch, { passphrases: [...last, ...of(begun)] });
  },
};

const restoring: Kind = {
  name: 'restore',
  prepare: (scratch, { backup }) => copyFileSync(backup, join(scratch, 'backup')),
  async work(scratch, say) {
    const { client } = await openApp(vaultOf(scratch));
    say('ready');
    const backup = await openAsBlob(join(scratch, 'backup'));
    const asked = { backup, secret: PROOF_PASSPHRASE, kind: 'passphrase' as const };
    await resultOf(await client.vault.restore(asked));
    say('done restored');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },
  judge: (scratch, said) => judgeNew(scratch, said, () => restoreAgain(scratch)),
};

const creating: Kind = {
  name: 'create',
  prepare: () => {},
  async work(scratch, say) {
    const { client } = await openApp(vaultOf(scratch));
    say('ready');
    await resultOf(await client.vault.create(secret));
    say('done created');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },
  judge: (scratch, said) => judgeNew(scratch, said, () => createAgain(scratch)),
};

/** A vault that is made at once is there whole, or not at all: then it can be made again. */
async function judgeNew(
  scratch: string,
  { done }: Said,
  again: () => Promise<void>,
): Promise<string[]> {
  if (existsSync(join(vaultOf(scratch), 'keys.json'))) return await judgeVault(scratch, {});
  if (done.length > 0) return ['what was said to be made is not there'];
  await again();
  return await judgeVault(scratch, {});
}

async function restoreAgain(scratch: string): Promise<void> {
  const { backend, client } = await openApp(vaultOf(scratch));
  const backup = await openAsBlob(join(scratch, 'backup'));
  const asked = { backup, secret: PROOF_PASSPHRASE, kind: 'passphrase' as const };
  await resultOf(await client.vault.restore(asked));
  await backend.close();
}

async function createAgain(scratch: string): Promise<void> {
  const { backend, client } = await openApp(vaultOf(scratch));
  await resultOf(await client.vault.create(secret));
  await backend.close();
}

const migrating: Kind = {
  name: 'migration',
  prepare(scratch, { old }) {
    mkdirSync(vaultOf(scratch));
    for (const name of ['vault.db', 'keys.json'])
      copyFileSync(join(old, name), join(vaultOf(scratch), name));
  },
  async work(scratch, say) {
    const { client } = await openApp(vaultOf(scratch));
    say('ready');
    await client.vault.open({ passphrase: OLD_PASSPHRASE });
    say('done opened');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },
  judge: (scratch) => judgeVault(scratch, { passphrases: [OLD_PASSPHRASE] }),
};

/** Everything that is killed, by name. */
export const KINDS: readonly Kind[] = [
  importing,
  editing,
  packets,
  exporting,
  backups,
  restoring,
  migrating,
  passphrases,
  creating,
  locking,
];
