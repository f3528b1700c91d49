import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface ChildEnd<Tally> {
  /** The last that the process printed; undefined where it printed nothing. */
  readonly tally: Tally | undefined;
  /** Why it ended otherwise than it should; a stop that was asked for is none. */
  readonly problems: readonly string[];
}

/**
 * Runs one part of a proof in a process of its own, which prints a line of JSON now and then: a crash of
 * the app is then a crash of that process, and what it found before is kept. A signal ends it early.
 */
export async function runChild<Tally>(
  file: string,
  args: readonly string[],
  tell: (tally: Tally) => void,
): Promise<ChildEnd<Tally>> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let tally: Tally | undefined;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    child.kill('SIGKILL');
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  createInterface(child.stdout).on('line', (line) => {
    // Written by our own child, whose part gives the type.
    tally = JSON.parse(line) as Tally;
    tell(tally);
  });
  const end = await new Promise<string>((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? String(code))),
  );
  process.off('SIGINT', stop);
  process.off('SIGTERM', stop);
  const isWell = end === '0' || isStopped;
  return { tally, problems: isWell ? [] : [`the process ended with ${end}`] };
}
