import { type ChildProcess, fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { FileAnswer, Question, ToChromium, ToMain } from './wire.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The process that runs the built main.ts over the stand-in. */
export interface MainProcess {
  tell(message: ToMain): void;
  ask(question: Question): Promise<boolean>;
  readFile(url: string, method: string): Promise<FileAnswer>;
  /** Settles with the exit code. */
  readonly ended: Promise<number | null>;
  /** What it wrote to standard error. */
  errors(): string;
  kill(): void;
}

/** What it keeps beside vaults lies beside the vault of the test, not among what the person at this machine has. */
function ownData(args: readonly string[]): NodeJS.ProcessEnv {
  const vault = args[args.indexOf('--vault') + 1];
  if (vault === undefined) return process.env;
  const data = join(dirname(vault), 'data');
  return { ...process.env, XDG_DATA_HOME: data, APPDATA: data, HOME: data };
}

export function startMainProcess(
  args: readonly string[],
  hear: (message: ToChromium) => void,
  env: NodeJS.ProcessEnv = ownData(args),
): MainProcess {
  const child: ChildProcess = fork(join(ROOT, 'out', 'main', 'main.js'), args, {
    execArgv: ['--import', join(import.meta.dirname, 'register.ts')],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env,
  });
  let written = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  const waiting = new Map<number, (answer: boolean | FileAnswer) => void>();
  let asked = 0;
  child.on('message', (raw) => {
    const message = raw as ToChromium;
    if (message.kind !== 'answer') return hear(message);
    waiting.get(message.id)?.(message.answer);
    waiting.delete(message.id);
  });
  const put = (question: Question): Promise<boolean | FileAnswer> => {
    asked += 1;
    const id = asked;
    child.send({ kind: 'question', id, question } satisfies ToMain);
    return new Promise((resolve) => waiting.set(id, resolve));
  };
  return {
    tell: (message) => child.connected && child.send(message),
    ask: async (question) => (await put(question)) === true,
    async readFile(url, method) {
      const answer = await put({ ask: 'file', url, method });
      if (typeof answer === 'boolean') throw new Error('A file was asked for.');
      return answer;
    },
    ended: new Promise((resolve) => child.once('exit', resolve)),
    errors: () => written,
    kill: () => child.kill('SIGKILL'),
  };
}
