import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { formatTable } from './output.ts';

const GLOBALS = [
  'Global options: --vault DIR, --passphrase-file FILE, --today YYYY-MM-DD, --json, --help.',
  'The passphrase comes from SOJOURN_PASSPHRASE, from --passphrase-file, or from a prompt. No secret',
  'is ever an argument: others on the computer can read those.',
  'Exit status: 0 done; 1 done, but something was refused, blocked or not ready; 2 wrong usage;',
  '3 the vault cannot be opened; 4 anything else, with a reference.',
];

export function helpFor(command: Command): string {
  return [
    `sojourn ${command.name} ${command.usage}`.trim(),
    `  ${command.summary}`,
    '',
    ...GLOBALS,
  ].join('\n');
}

export function overview(): string {
  const rows = COMMANDS.map((command) => [`  ${command.name} ${command.usage}`, command.summary]);
  return ['sojourn COMMAND [ARGUMENTS]', '', ...formatTable(rows), '', ...GLOBALS].join('\n');
}
