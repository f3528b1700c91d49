import { isFault } from '../core/shared/fault.ts';

/** Exit statuses of every command, as written in the command line's help. */
export const EXIT = { done: 0, notReady: 1, usage: 2, vault: 3, other: 4 } as const;

const VAULT_FAULTS = ['vault-', 'passphrase-', 'recovery-code-', 'backup-'];
const USAGE_FAULTS = [
  'usage',
  'input-invalid',
  'day-invalid',
  'pack-invalid',
  'place-unknown',
  'output-name-',
  'fact-',
];
const REFUSALS = ['packet-blocked', 'file-', 'output-', 'character-not-covered'];

/** The command line was used wrongly; the message says how it goes. */
export class UsageError extends Error {}

/** The stable code of an expected failure, wherever it was thrown; undefined for a surprise. */
export function faultCode(error: unknown): string | undefined {
  return isFault(error) ? error.code : faultCodeOfCall(error);
}

/**
 * The code inside the error that a call ends with. Told by its shape: its class comes with the
 * packages that carry calls, which a mistyped word need not load.
 */
function faultCodeOfCall(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'data' in error)) return undefined;
  const { code, data } = error;
  if (code !== 'FAULT' || typeof data !== 'object' || data === null) return undefined;
  return 'code' in data && typeof data.code === 'string' ? data.code : undefined;
}

export function exitStatusOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage;
  const code = faultCode(error);
  if (code === undefined) return EXIT.other;
  const startsWithAny = (prefixes: readonly string[]) => prefixes.some((p) => code.startsWith(p));
  if (startsWithAny(USAGE_FAULTS) || code.endsWith('-not-found')) return EXIT.usage;
  if (startsWithAny(VAULT_FAULTS)) return EXIT.vault;
  return startsWithAny(REFUSALS) ? EXIT.notReady : EXIT.other;
}
