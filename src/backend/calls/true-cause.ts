import { isFault } from '../../core/shared/fault.ts';
import { withNewest } from '../backups/name-newest.ts';
import { errorCode } from '../database/error-code.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import { whyOpenUnreadable } from '../database/why-unreadable.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import type { AppContext } from '../session/context.ts';

const DAMAGE: ReadonlySet<unknown> = new Set(['vault-damaged', 'blob-damaged']);

/**
 * What stands behind an error of a call: the database's own as the fault it stands for; and what looks
 * like damage of the open vault, where its disk does not answer, as that. Advice to restore a backup
 * because a stick was pulled out would be wrong; where it is right, the newest backup is named.
 */
export function trueCause(error: unknown, context: Pick<AppContext, 'session' | 'place'>): unknown {
  const cause = diskOrDamage(error, context);
  return isFault(cause) ? withNewest(cause, context.place.folder()) : cause;
}

function diskOrDamage(error: unknown, { session }: Pick<AppContext, 'session'>): unknown {
  const known = String(errorCode(error)).startsWith('SQLITE_') ? asVaultFault(error) : error;
  if (!isFault(known) || !DAMAGE.has(known.code) || !session.isOpen()) return known;
  const why = asVaultFault(whyOpenUnreadable(vaultFiles(session.require().folder).database));
  return isFault(why) ? why : known;
}
