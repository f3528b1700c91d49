import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVault } from '../../src/backend/vault/create-vault.ts';
import { readAsked } from './read-asked.ts';
import { writeFigures } from './write-figures.ts';

/** Opens one vault from two processes at the same moment: `npm run prove-starts -- --count 50`. */
const { count, minutes, isOver } = readAsked({ count: 50, minutes: 10 });
const PASSPHRASE = 'correct horse battery 7 staple';
const CHILD = join(import.meta.dirname, '..', 'support', 'open-vault-child.ts');
const root = mkdtempSync(join(tmpdir(), 'sojourn-starts-'));
const folder = join(root, 'vault');

interface Start {
  readonly child: ChildProcess;
  readonly answer: string;
}

/** Starts to open it; whoever gets in stays until it is ended. */
async function start(): Promise<Start> {
  const child = spawn(process.execPath, [CHILD, folder, PASSPHRASE, 'hold'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [answer] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, answer: answer.toString().trim() };
}

async function end({ child }: Start): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

try {
  const { vault } = await createVault(folder, { passphrase: PASSPHRASE });
  vault.close();
  let tried = 0;
  const ends = { one: 0, both: 0, neither: 0 };
  while (tried < count && !isOver()) {
    const both = await Promise.all([start(), start()]);
    const writers = both.filter(({ answer }) => answer === 'open').length;
    const refused = both.filter(({ answer }) => answer === 'vault-in-use').length;
    if (writers === 1 && refused === 1) ends.one += 1;
    else if (writers === 2) ends.both += 1;
    else ends.neither += 1;
    await Promise.all(both.map(end));
    tried += 1;
  }
  const lines = [
    `Asked for ${count} double starts within ${minutes} minutes: **${tried} made, ${ends.one} with one writer`,
    `and the other told that the vault is in use; ${ends.both} with two writers, ${ends.neither} with anything else.**`,
  ];
  console.log(lines.join('\n'));
  writeFigures('starts', lines);
  process.exitCode = ends.one === tried ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
