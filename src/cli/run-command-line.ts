import { parseArgs } from 'node:util';
import type { Command, Options, Values } from './command.ts';
import { COMMANDS, LATER } from './commands.ts';
import { EXIT, exitStatusOf, faultCode, UsageError } from './exit-status.ts';
import { helpFor, overview } from './help.ts';
import { createOutput, type Output } from './output.ts';
import { refuseSecretOptions } from './refuse-secrets.ts';
import { createTerminal } from './terminal.ts';

export const GLOBAL_OPTIONS = {
  vault: { type: 'string' },
  'passphrase-file': { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Options;

/** Runs one command line and answers its exit status. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const output = createOutput(args.includes('--json'));
  try {
    return await dispatch(args, output);
  } catch (error) {
    return report(error, output);
  }
}

async function dispatch(args: readonly string[], output: Output): Promise<number> {
  refuseSecretOptions(args);
  const { name, rest } = splitCommand(args);
  if (name === undefined)
    return showOverview(
      output,
      args.some((arg) => arg === '--help' || arg === '-h'),
    );
  if (LATER.includes(name)) {
    throw new UsageError(`"${name}" is part of a later version and not there yet.`);
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined)
    throw new UsageError(`There is no command "${name}". See sojourn --help.`);
  const { positionals, values } = parse(command, rest);
  if (values['help'] === true) {
    process.stdout.write(`${helpFor(command)}\n`);
    return EXIT.done;
  }
  return runCommand(command, positionals, values, output);
}

/** The first word that is neither an option nor the value of a global one is the command. */
function splitCommand(args: readonly string[]): { name: string | undefined; rest: string[] } {
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--vault' || arg === '--passphrase-file' || arg === '--today') index += 1;
    else if (!arg.startsWith('-')) return { name: arg, rest: args.filter((_, i) => i !== index) };
  }
  return { name: undefined, rest: [...args] };
}

async function runCommand(
  command: Command,
  positionals: readonly string[],
  values: Values,
  output: Output,
): Promise<number> {
  const terminal = createTerminal(values, output);
  try {
    const run = await command.load();
    return await run(terminal, positionals, values);
  } finally {
    await terminal.close();
  }
}

function parse(command: Command, rest: string[]): { positionals: string[]; values: Values } {
  try {
    return parseArgs({
      args: rest,
      options: { ...GLOBAL_OPTIONS, ...command.options },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new UsageError(`${reason}\n${helpFor(command)}`);
  }
}

function showOverview(output: Output, asked: boolean): number {
  if (asked) process.stdout.write(`${overview()}\n`);
  else output.say(overview());
  return asked ? EXIT.done : EXIT.usage;
}

function report(error: unknown, output: Output): number {
  const status = exitStatusOf(error);
  const message = error instanceof Error ? error.message : 'Something went wrong.';
  const code = faultCode(error);
  output.say(code === undefined ? message : `${message} (${code})`);
  if (output.json && status !== EXIT.usage) {
    process.stdout.write(`${JSON.stringify({ error: { code: code ?? 'unexpected', message } })}\n`);
  }
  return status;
}
