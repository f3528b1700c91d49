import { keepingBackups, settling } from './automatic-kinds.ts';
import type { Kind } from './kind.ts';
import { creating, migrating, restoring } from './new-vault-kinds.ts';
import { backingUp, buildingPackets, exporting, salvaging } from './output-kinds.ts';
import { changingPassphrase, editing, importing, locking } from './vault-kinds.ts';

/** Everything that is killed, by name. */
export const KINDS: readonly Kind[] = [
  importing,
  editing,
  buildingPackets,
  exporting,
  backingUp,
  keepingBackups,
  restoring,
  migrating,
  changingPassphrase,
  creating,
  locking,
  salvaging,
  settling,
];
