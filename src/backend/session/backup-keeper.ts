import type { Notice } from '../../contract/app-contract.ts';
import type { Vault } from '../keys/vault.ts';

/** What the app knows of the backups that it makes by itself. */
export interface BackupKeeper {
  /** Why there is no backup as there should be; until one was made. */
  trouble(): Notice | undefined;
  /** A person just had one made. */
  taken(vault: Vault): void;
}
