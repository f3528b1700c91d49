import { agendaContract } from './agenda-contract.ts';
import { appContract } from './app-contract.ts';
import { binContract } from './bin-contract.ts';
import { budgetContract } from './budget-contract.ts';
import { documentsContract } from './documents-contract.ts';
import { historyContract } from './history-contract.ts';
import { hostsContract } from './hosts-contract.ts';
import { immunizationsContract } from './immunizations-contract.ts';
import { lettersContract } from './letters-contract.ts';
import { packetsContract } from './packets-contract.ts';
import { planningContract } from './planning-contract.ts';
import { profileContract } from './profile-contract.ts';
import { rotationsContract } from './rotations-contract.ts';
import { seasonContract } from './season-contract.ts';
import { sheetsContract } from './sheets-contract.ts';
import { vaultContract } from './vault-contract.ts';
import { windowContract } from './window-contract.ts';

/** Everything that may be asked of Sojourn, by the window, the command line and scripts alike. */
export const contract = {
  app: appContract,
  vault: vaultContract,
  profile: profileContract,
  documents: documentsContract,
  hosts: hostsContract,
  immunizations: immunizationsContract,
  rotations: rotationsContract,
  packets: packetsContract,
  budget: budgetContract,
  planning: planningContract,
  season: seasonContract,
  sheets: sheetsContract,
  agenda: agendaContract,
  letters: lettersContract,
  bin: binContract,
  history: historyContract,
  window: windowContract,
};

export type Contract = typeof contract;
