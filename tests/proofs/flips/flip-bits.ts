import { numbersFrom } from '../numbers-from.ts';
import type { ClosedVault, Seen } from './closed-vault.ts';

export interface Flips {
  readonly tried: number;
  readonly seen: Readonly<Record<Seen, number>>;
  /** Bits on pages in use that nothing was said of: must be none. */
  readonly silent: readonly number[];
}

/** Turns one bit after the other, anywhere behind the salt, each in a copy of its own. */
export async function flipBits(
  { bits, isInUse, lookWith }: ClosedVault,
  asked: { readonly count: number; readonly seed: number; readonly isOver?: () => boolean },
): Promise<Flips> {
  const next = numbersFrom(asked.seed);
  const seen = { found: 0, named: 0, harmless: 0, missed: 0 };
  const silent: number[] = [];
  let tried = 0;
  while (tried < asked.count && asked.isOver?.() !== true) {
    const bit = bits.first + Math.floor(next() * (bits.end - bits.first));
    const what = await lookWith(bit);
    seen[what] += 1;
    tried += 1;
    if (isInUse(bit) && (what === 'harmless' || what === 'missed')) silent.push(bit);
  }
  return { tried, seen, silent };
}
