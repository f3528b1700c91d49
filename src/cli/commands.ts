import type { Command } from './command.ts';
import { agendaCommand } from './commands/agenda.ts';
import { backupCommand } from './commands/backup.ts';
import { budgetCommand } from './commands/budget.ts';
import { callCommand } from './commands/call.ts';
import { checkCommand } from './commands/check.ts';
import { createCommand } from './commands/create.ts';
import { documentsCommand } from './commands/documents.ts';
import { exportCommand } from './commands/export.ts';
import { hostsCommand } from './commands/hosts.ts';
import { importCommand } from './commands/import.ts';
import { packetCommand } from './commands/packet.ts';
import { profileCommand } from './commands/profile.ts';
import { restoreCommand } from './commands/restore.ts';
import { rotationsCommand } from './commands/rotations.ts';
import { verifyCommand } from './commands/verify.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  createCommand,
  importCommand,
  profileCommand,
  callCommand,
  documentsCommand,
  hostsCommand,
  rotationsCommand,
  checkCommand,
  packetCommand,
  budgetCommand,
  agendaCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  exportCommand,
];

/** Planned commands: calling one says that it is not there yet. */
export const LATER: readonly string[] = ['clusters', 'choose', 'search'];
