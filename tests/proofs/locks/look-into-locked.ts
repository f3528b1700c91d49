import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { searchMemory } from './search-memory.ts';

export interface Found {
  /** Of the needles, how many stand there, and how often in all. */
  readonly needles: number;
  readonly times: number;
  readonly keys: number;
}

/** What of a vault stands in the memory of a process that has it open, and once it has locked it. */
export async function lookIntoLocked(
  folder: string,
  passphrase: string,
  dataKey: Buffer,
  canaries: readonly string[],
): Promise<{ readonly open: Found; readonly locked: Found }> {
  const path = join(import.meta.dirname, 'locked-child.ts');
  const child = spawn(process.execPath, ['--expose-gc', path, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const needles = canaries.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
  const keys = [dataKey, Buffer.from(dataKey.toString('hex'))];
  const look = async (): Promise<Found> => {
    const { value } = await lines.next();
    if (value === undefined) throw new Error('The process ended before anybody could look.');
    const found = searchMemory(child.pid ?? 0, [...needles, ...keys]);
    const ofCanaries = found.slice(0, needles.length);
    return {
      needles: canaries.filter((_, at) => (found[2 * at] ?? 0) + (found[2 * at + 1] ?? 0) > 0)
        .length,
      times: ofCanaries.reduce((sum, times) => sum + times, 0),
      keys: found.slice(needles.length).reduce((sum, times) => sum + times, 0),
    };
  };
  child.stdin.write(`${passphrase}\n`);
  const open = await look();
  child.stdin.write('\n');
  const locked = await look();
  child.stdin.write('\n');
  return { open, locked };
}
