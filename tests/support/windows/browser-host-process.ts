import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface BrowserHostProcess {
  /** The next one-time address that the host prints. */
  nextAddress(): Promise<URL>;
  readonly process: ChildProcess;
  /** Ends it as Ctrl-C does. Answers its exit code. */
  end(): Promise<number | null>;
}

/** Starts the built browser host, which prints its address instead of opening a browser. */
export function startBrowserHost(args: readonly string[]): BrowserHostProcess {
  const host = spawn(
    process.execPath,
    [join(ROOT, 'out', 'main', 'browser-host.js'), '--no-open', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let errors = '';
  host.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<number | null>((resolve) => host.once('exit', resolve));
  const printed: URL[] = [];
  const waiting: ((address: URL) => void)[] = [];
  createInterface(host.stdout).on('line', (line) => {
    const address = URL.parse(line);
    if (address === null) return;
    const next = waiting.shift();
    if (next === undefined) printed.push(address);
    else next(address);
  });
  return {
    process: host,
    async nextAddress() {
      const address = printed.shift();
      if (address !== undefined) return address;
      const died = ended.then((code) => {
        throw new Error(
          `The browser host ended with ${code} before it printed an address.\n${errors}`,
        );
      });
      died.catch(() => {});
      return await Promise.race([new Promise<URL>((resolve) => waiting.push(resolve)), died]);
    },
    async end() {
      host.kill('SIGINT');
      const timer = setTimeout(() => host.kill('SIGKILL'), 10_000);
      const code = await ended;
      clearTimeout(timer);
      return code;
    },
  };
}
