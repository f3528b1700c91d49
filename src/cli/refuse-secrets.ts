import { UsageError } from './exit-status.ts';

/** Options that people try, and what there is instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  '--password': '--password-file FILE',
  '--passphrase': '--passphrase-file FILE, SOJOURN_PASSPHRASE, or the prompt',
  '--new-passphrase': 'passphrase --new-file FILE, or its prompt',
  '--new': 'passphrase --new-file FILE, or its prompt',
  '--recovery-code': '--recovery-code-file FILE',
  '--secret': '--passphrase-file FILE',
};

/** Fields of calls that hold a secret, and those that do so in the calls of the vault alone. */
const FIELDS = new Set(['passphrase', 'newPassphrase', 'recoveryCode', 'secret', 'password']);
const FIELDS_OF_VAULT = new Set(['current', 'next']);

/**
 * Throws a UsageError where a secret stands among the arguments, saying how to give it instead: every
 * user of a machine can read the arguments of a program, and shells and npm write them down.
 */
export function refuseSecretOptions(args: readonly string[]): void {
  for (const arg of args) {
    const instead = INSTEAD[arg.split('=', 1)[0] ?? ''];
    if (instead !== undefined) throw asArgument(instead);
  }
}

/** The same for the JSON of a call. */
export function refuseSecretFields(procedure: string, value: unknown): void {
  const isOfVault = procedure.startsWith('vault.');
  const look = (inner: unknown): boolean => {
    if (typeof inner !== 'object' || inner === null) return false;
    return Object.entries(inner).some(
      ([key, part]) => FIELDS.has(key) || (isOfVault && FIELDS_OF_VAULT.has(key)) || look(part),
    );
  };
  if (look(value)) throw asArgument(`call ${procedure} - and the JSON on standard input`);
}

export function asArgument(instead: string): UsageError {
  return new UsageError(
    `A secret is never an argument: others on this computer could read it, and it would stay in the shell's history. Use ${instead}. If it was a real one, change it.`,
  );
}
