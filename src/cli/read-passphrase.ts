import { readFileSync } from 'node:fs';
import { UsageError } from './exit-status.ts';

/**
 * The passphrase from SOJOURN_PASSPHRASE, from the first line of a file, or typed without echo.
 * It is never taken as an argument: every user of a machine can read those.
 */
export async function readPassphrase(file: string | undefined, prompt: string): Promise<string> {
  if (file !== undefined) return firstLine(file);
  const fromEnvironment = process.env['SOJOURN_PASSPHRASE'];
  if (fromEnvironment !== undefined && fromEnvironment !== '') return fromEnvironment;
  if (!process.stdin.isTTY) {
    throw new UsageError(
      'No passphrase. Set SOJOURN_PASSPHRASE, name a file with --passphrase-file, or run in a terminal.',
    );
  }
  return typeWithoutEcho(prompt);
}

export function passphraseIsGiven(file: string | undefined): boolean {
  return file !== undefined || (process.env['SOJOURN_PASSPHRASE'] ?? '') !== '';
}

function firstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '';
  } catch {
    throw new UsageError('The file named with --passphrase-file cannot be read.');
  }
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
