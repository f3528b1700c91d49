import { mayHoldVault } from '../keys/may-hold-vault.ts';
import { isMarkedSample } from '../keys/sample-mark.ts';

/** The person's own vault, or the sample season, which lies in a folder of its own. */
export type WhichVault = 'own' | 'sample';

export interface OtherVault {
  readonly vault: WhichVault;
  /** False where it has to be made first. */
  readonly there: boolean;
}

/** The folder that a window works on. It has one vault open at most. */
export interface VaultPlace {
  readonly own: string;
  /** Absent where the sample is made in the folder that was named, as a command line does. */
  readonly sample: string | undefined;
  folder(): string;
  /** True in the sample's own folder. */
  isSample(): boolean;
  /** Only while no vault is open. */
  turnTo(which: WhichVault): void;
  /** What can be turned to; `isSample` of the vault that lies in the folder now. */
  other(isSample: boolean): OtherVault | undefined;
}

/** Begins with the person's own vault; with the sample where that alone is there. */
export function createVaultPlace(own: string, sample: string | undefined): VaultPlace {
  let folder = sample !== undefined && !mayHoldVault(own) && mayHoldVault(sample) ? sample : own;
  return {
    own,
    sample,
    folder: () => folder,
    isSample: () => folder === sample,
    turnTo(which) {
      folder = which === 'sample' && sample !== undefined ? sample : own;
    },
    other(isSample) {
      if (sample === undefined) return undefined;
      if (folder === sample)
        return { vault: 'own', there: mayHoldVault(own) && !isMarkedSample(own) };
      // A sample that was made in the person's own folder goes to its own before theirs is made.
      if (isSample) return { vault: 'own', there: false };
      return { vault: 'sample', there: mayHoldVault(sample) };
    },
  };
}
