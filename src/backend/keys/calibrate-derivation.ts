import { DERIVATION, type Derivation, MOST_WORK, timeDerivation } from './derive-key.ts';

/** What an unlock may take on the machine that set the passphrase, in milliseconds: 300 to 800. */
const AIM_MS = 500;
const LEAST_MS = 300;

/** Memory that every machine which opens the vault must have to spare. */
const MOST_MEMORY_KIB = 262_144;
const STEP_KIB = 16_384;

/**
 * How a passphrase becomes a key on a machine that needs so many milliseconds for the floor, which is 64 MiB
 * and 3 passes: as slow as a person bears, because whoever guesses bears it at each guess. First more memory, which
 * costs those who guess the most, then more passes. Never below the floor; a machine so fast that the bound of a key file
 * (1 GiB times passes) comes first stays below the aim.
 */
export function chooseDerivation(floorMs: number): Derivation {
  if (!(floorMs < LEAST_MS)) return DERIVATION;
  const work = (DERIVATION.memoryKiB * DERIVATION.passes * AIM_MS) / Math.max(floorMs, 1);
  const wanted = Math.floor(work / DERIVATION.passes / STEP_KIB) * STEP_KIB;
  const memoryKiB = Math.min(wanted, MOST_MEMORY_KIB);
  const passes = Math.min(Math.floor(work / memoryKiB), Math.floor(MOST_WORK / memoryKiB));
  return { ...DERIVATION, memoryKiB, passes: Math.max(passes, DERIVATION.passes) };
}

/** The same for this machine as it is now: measured once, where a passphrase is set. */
export async function calibrateDerivation(): Promise<Derivation> {
  return chooseDerivation(await timeDerivation(DERIVATION));
}
