import { agendaHandlers } from './agenda/agenda-handlers.ts';
import { appHandlers } from './app/app-handlers.ts';
import { binHandlers } from './bin/bin-handlers.ts';
import { budgetHandlers } from './budget/budget-handlers.ts';
import { os } from './calls/os.ts';
import { documentsHandlers } from './documents/documents-handlers.ts';
import { historyHandlers } from './history/history-handlers.ts';
import { hostsHandlers } from './hosts/hosts-handlers.ts';
import { immunizationsHandlers } from './immunizations/immunizations-handlers.ts';
import { lettersHandlers } from './letters/letters-handlers.ts';
import { packetsHandlers } from './packets/packets-handlers.ts';
import { planningHandlers } from './planning/planning-handlers.ts';
import { profileHandlers } from './profile/profile-handlers.ts';
import { rotationsHandlers } from './rotations/rotations-handlers.ts';
import { seasonHandlers } from './season/season-handlers.ts';
import { sheetsHandlers } from './sheets/sheets-handlers.ts';
import { vaultHandlers } from './vault/vault-handlers.ts';
import { windowHandlers } from './window/window-handlers.ts';

/** Every call of the contract with what answers it; a missing one does not compile. */
export const router = os.router({
  app: appHandlers,
  vault: vaultHandlers,
  profile: profileHandlers,
  documents: documentsHandlers,
  hosts: hostsHandlers,
  immunizations: immunizationsHandlers,
  rotations: rotationsHandlers,
  packets: packetsHandlers,
  budget: budgetHandlers,
  planning: planningHandlers,
  season: seasonHandlers,
  sheets: sheetsHandlers,
  agenda: agendaHandlers,
  letters: lettersHandlers,
  bin: binHandlers,
  history: historyHandlers,
  window: windowHandlers,
});
