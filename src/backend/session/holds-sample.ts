import { isMarkedSample } from '../keys/sample-mark.ts';
import { isSampleVault } from '../rows/settings-store.ts';
import type { AppContext } from './context.ts';

/** True for a vault made with the sample season; of a locked one, where its shown passphrase opens it. */
export function holdsSample({ session, place }: AppContext): boolean {
  return session.isOpen() ? isSampleVault(session.require().db) : isMarkedSample(place.folder());
}
