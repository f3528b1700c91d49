import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The changes that no test can tell from the original, each with its reason. */
const FILE = join('tests', 'mutants', 'equivalent.json');

/**
 * Parts the mutants that change nothing from those that a test can catch. An entry names the file,
 * the line's text and the change (`was`, `becomes`), so it holds where the line only moves; with
 * `becomes` left out it stands for every change of that line.
 *
 * @param {string} root
 * @param {import('./find-mutants.mjs').Mutant[]} mutants
 * @returns {{ tryable: import('./find-mutants.mjs').Mutant[], equivalent: import('./find-mutants.mjs').Mutant[] }}
 */
export function leaveEquivalents(root, mutants) {
  const known = readEquivalents(root);
  const isKnown = (mutant) => known.some((entry) => names(entry, mutant));
  return {
    tryable: mutants.filter((mutant) => !isKnown(mutant)),
    equivalent: mutants.filter(isKnown),
  };
}

function names(entry, mutant) {
  return (
    entry.file === mutant.file &&
    entry.text === mutant.text &&
    (entry.becomes === undefined || entry.becomes === mutant.becomes)
  );
}

/**
 * The entries of the list; none where there is no list. Throws on one without its reason.
 *
 * @param {string} root
 * @returns {{ file: string, text: string, becomes?: string, why: string }[]}
 */
export function readEquivalents(root) {
  const path = join(root, FILE);
  if (!existsSync(path)) return [];
  const entries = JSON.parse(readFileSync(path, 'utf8'));
  const bare = entries.find(({ why }) => typeof why !== 'string' || why === '');
  if (bare !== undefined) throw new Error(`${FILE}: "${bare.text}" gives no reason.`);
  return entries;
}
