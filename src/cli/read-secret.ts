import { readFileSync } from 'node:fs';
import { decodeText } from './decode-text.ts';
import { UsageError } from './exit-status.ts';

/**
 * The passphrase from SOJOURN_PASSPHRASE, from the first line of a file, or typed without echo.
 * It is never taken as an argument: every user of a machine can read those.
 */
export async function readPassphrase(file: string | undefined, prompt: string): Promise<string> {
  if (file !== undefined) return readSecretFile(file, '--passphrase-file');
  const fromEnvironment = process.env['SOJOURN_PASSPHRASE'];
  if (fromEnvironment !== undefined && fromEnvironment !== '') return fromEnvironment;
  return typeSecret(
    prompt,
    'No passphrase. Set SOJOURN_PASSPHRASE, name a file with --passphrase-file, or run in a terminal.',
  );
}

/** A secret typed without echo. Throws a UsageError with the sentence `without` where nobody can type. */
export async function typeSecret(prompt: string, without: string): Promise<string> {
  if (!process.stdin.isTTY) throw new UsageError(without);
  return typeWithoutEcho(prompt);
}

export function passphraseIsGiven(file: string | undefined): boolean {
  return file !== undefined || (process.env['SOJOURN_PASSPHRASE'] ?? '') !== '';
}

/** The first line of a file that holds a secret; `option` is where it was named. */
export function readSecretFile(file: string, option: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(`The file named with ${option} cannot be read.`);
  }
  const line = decodeText(bytes).split(/\r?\n/, 1)[0] ?? '';
  if (line === '') throw new UsageError(`The file named with ${option} has an empty first line.`);
  return line;
}

function typeWithoutEcho(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve, reject) => {
    let typed = '';
    const finish = (settle: () => void) => {
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off('data', onData);
      stderr.write('\n');
      settle();
    };
    const onData = (chunk: string) => {
      for (const key of chunk) {
        if (key === '\r' || key === '\n') return finish(() => resolve(typed));
        if (key === '\u0003') return finish(() => reject(new UsageError('Cancelled.')));
        typed = key === '\u007f' || key === '\b' ? [...typed].slice(0, -1).join('') : typed + key;
      }
    };
    stdin.on('data', onData);
  });
}
