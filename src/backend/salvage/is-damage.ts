import { errorCode } from '../database/error-code.ts';
import { asVaultFault } from '../database/vault-fault.ts';

/** What a damaged page ends in: its cipher or its structure does not fit, or the disk cannot read it. */
export function isDamage(error: unknown): boolean {
  const code = errorCode(asVaultFault(error));
  return code === 'vault-damaged' || code === 'vault-unreachable';
}
