import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createVault } from '../../../src/backend/vault/create-vault.ts';

const CHILD = join(import.meta.dirname, '..', '..', 'support', 'open-vault-child.ts');
const passphrase = 'one writer at a time';

export interface Starts {
  readonly done: number;
  /** Pairs of which not exactly one got the vault, or the other one was told otherwise than that. */
  readonly wrong: number;
}

interface Asked {
  readonly folder: string;
  readonly count: number;
  readonly isOver: () => boolean;
}

/** Has two processes open one vault at the same moment, each on a vault nobody has opened before. */
export async function startTwice({ folder, count, isOver }: Asked): Promise<Starts> {
  const whole = join(folder, 'whole');
  const { vault } = await createVault(whole, { passphrase });
  vault.close();
  const tally = { done: 0, wrong: 0 };
  for (let n = 0; n < count && !isOver(); n += 1) {
    const at = join(folder, `vault-${n}`);
    cpSync(whole, at, { recursive: true });
    const answers = (await Promise.all([startOne(at), startOne(at)])).map(({ answer, end }) => {
      end();
      return answer;
    });
    tally.done += 1;
    if (answers.toSorted().join() !== 'open,vault-in-use') {
      tally.wrong += 1;
      console.log(`Pair ${n}: ${answers.join(' and ')}`);
    }
  }
  return tally;
}

/** Answers once it has the vault or was refused; who has it holds it until `end`. */
async function startOne(at: string): Promise<{ answer: string; end: () => void }> {
  const child = spawn(process.execPath, [CHILD, at, passphrase, 'hold'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [answer] = await once(createInterface({ input: child.stdout }), 'line');
  return { answer: String(answer), end: () => child.kill('SIGKILL') };
}

export function sayStarts({ done, wrong }: Starts): string[] {
  return [
    `- **${done} double starts**, two processes at one vault at the same moment: **${wrong}** in which not exactly one got it and the other was told that it is in use.`,
  ];
}
