import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findCoreState } from '../check-core-state.mjs';
import { listCasts } from '../count-casts.mjs';
import { findCircles } from './find-circles.mjs';
import { findClimbs } from './find-climbs.mjs';
import { findImports } from './find-imports.mjs';
import { findRepeats } from './find-repeats.mjs';
import { measureSizes } from './measure-sizes.mjs';
import { readSources } from './read-sources.mjs';

const FOLDERS = ['src', 'electron'];

/**
 * The figures of a checkout's `src` and `electron`: sizes, casts, state in core, rooms in circles
 * and imports back up the ladder for each ring, repeated runs of lines. `climbs` is null for a ring
 * whose checkout names no ladder.
 *
 * @param {string} root
 */
export async function measureFigures(root) {
  const sources = readSources(root, FOLDERS);
  const imports = findImports(sources);
  const ladders = await readLadders(root);
  return {
    ...measureSizes(sources),
    casts: listCasts(
      root,
      FOLDERS.filter((folder) => existsSync(join(root, folder))),
    ).length,
    coreState: await namesOfState(root),
    rings: ringsOf(root).map((ring) => ({
      ring,
      circles: findCircles(`src/${ring}`, imports),
      climbs:
        ladders[ring] === undefined ? null : findClimbs(`src/${ring}`, ladders[ring], imports),
    })),
    repeats: findRepeats(sources),
  };
}

/** Each thing once, whatever the check has against it. */
async function namesOfState(root) {
  const { kept } = await findCoreState(root);
  const named = new Map(kept.map(({ file, name }) => [`${file} ${name}`, { file, name }]));
  return [...named.values()];
}

function ringsOf(root) {
  return readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The ladders that the checkout itself names: another one has other rooms. */
async function readLadders(root) {
  const file = join(root, 'scripts', 'lib', 'ladders.mjs');
  return existsSync(file) ? (await import(pathToFileURL(file).href)).LADDERS : {};
}
