import { createHash } from 'node:crypto';

/**
 * Chooses `count` mutants at random. The same seed gives the same ones, and a change elsewhere in
 * the sources leaves most of the choice as it was: each is drawn by what it is, not by where it
 * stands in a list.
 *
 * @param {import('./find-mutants.mjs').Mutant[]} mutants
 * @param {number} count
 * @param {string} seed
 */
export function chooseMutants(mutants, count, seed) {
  const seen = new Map();
  const drawn = mutants.map((mutant) => {
    const name = [mutant.file, mutant.text, mutant.was, mutant.becomes].join('\n');
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { mutant, lot: createHash('sha256').update(`${seed}\n${name}\n${nth}`).digest('hex') };
  });
  drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1));
  return drawn.slice(0, count).map(({ mutant }) => mutant);
}
