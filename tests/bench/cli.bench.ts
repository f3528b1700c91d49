import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFresh } from '../../scripts/lib/build-fresh.mjs';
import { ROOT } from '../../scripts/lib/repository.mjs';
import { close, createVault, openApp, PASSPHRASE } from './lib/bench-app.ts';
import { type Bench, median, RUNS, timeProgram, timeWork } from './lib/peers.ts';

const LAUNCHER = join(ROOT, 'scripts', 'sojourn.mjs');

type Times = Record<'node' | 'help' | 'commandHelp' | 'documents' | 'unlock', number[]>;

/**
 * What the command line adds to a Node that does nothing: the help, one command's help, and a
 * command that opens a vault, of which the unlock (Argon2id, slow on purpose) is measured alone and
 * taken off. All in turn, so that a busy machine is busy for each.
 */
export async function run(): Promise<Bench> {
  await buildFresh();
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-bench-'));
  const vault = join(scratch, 'vault');
  process.env['SOJOURN_PASSPHRASE'] = PASSPHRASE;
  try {
    const app = await openApp(vault);
    await createVault(app);
    await close(app);
    const times: Times = { node: [], help: [], commandHelp: [], documents: [], unlock: [] };
    for (let round = 0; round < RUNS; round += 1) {
      times.node.push(timeProgram('node', ['-e', '0']));
      times.help.push(timeProgram('node', [LAUNCHER, '--help']));
      times.commandHelp.push(timeProgram('node', [LAUNCHER, 'documents', '--help']));
      times.documents.push(timeProgram('node', [LAUNCHER, 'documents', '--vault', vault]));
      times.unlock.push(await timeUnlock(vault));
    }
    return report(times);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function timeUnlock(vault: string): Promise<number> {
  const app = await openApp(vault);
  const ms = await timeWork(() => app.client.vault.open({ passphrase: PASSPHRASE }));
  await close(app);
  return ms;
}

function report(times: Times): Bench {
  const ms = (of: keyof Times) => Math.round(median(times[of]));
  const beyondUnlock = ms('documents') - ms('unlock');
  return {
    rows: [
      { label: 'node -e 0', value: `${ms('node')} ms` },
      { label: 'sojourn --help', value: `${ms('help')} ms` },
      { label: 'sojourn documents --help', value: `${ms('commandHelp')} ms` },
      { label: 'sojourn documents', value: `${ms('documents')} ms, unlock ${ms('unlock')} ms` },
      { label: 'sojourn documents beyond the unlock', value: `${beyondUnlock} ms` },
    ],
    json: {
      cli: {
        nodeMs: ms('node'),
        helpMs: ms('help'),
        commandHelpMs: ms('commandHelp'),
        documentsMs: ms('documents'),
        unlockMs: ms('unlock'),
        beyondUnlockMs: beyondUnlock,
      },
    },
  };
}
