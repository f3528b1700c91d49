import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

const SOURCE = /\.(ts|tsx|mts|mjs)$/;
const TEST = /\.test\.tsx?$/;
const ADDRESS = /['"](\.{1,2}\/[^'"\n]+\.(?:ts|tsx|mts|mjs))['"]/g;

/** How a thread is started: by the first part of its file's name. */
const WORKER = /workerEntry\('([a-z-]+)'/g;

/**
 * Who imports whom among the sources and tests of a repository; who starts a thread imports it.
 *
 * @returns {Map<string, string[]>} from a file to those that import it, as paths with `/`
 */
export function readImporters(root) {
  const importers = new Map();
  for (const file of [...filesUnder(root, 'src'), ...filesUnder(root, 'tests')]) {
    const text = readFileSync(join(root, file), 'utf8');
    const addresses = [...text.matchAll(ADDRESS)].map(([, address]) => address);
    const workers = [...text.matchAll(WORKER)].map(([, name]) => `./${name}-worker.ts`);
    for (const address of [...addresses, ...workers]) {
      const target = normalize(join(dirname(file), address))
        .split(sep)
        .join('/');
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  }
  return importers;
}

/** Every source under a folder, with paths from the root. */
export function filesUnder(root, folder) {
  const entries = readdirSync(join(root, folder), { recursive: true });
  const files = entries.filter((entry) => SOURCE.test(entry));
  return files.map((file) => `${folder}/${file.split(sep).join('/')}`).sort();
}

/**
 * The tests of a file's own ring that reach it through imports, nearest first: those of its own
 * folder, then by how many imports lie between.
 */
export function relatedTests(importers, file) {
  const [, ring, room] = file.split('/');
  const steps = stepsFrom(importers, file);
  const own = `tests/${ring}/`;
  const isNear = (test) => test.startsWith(`${own}${room}/`);
  return [...steps.keys()]
    .filter((reached) => TEST.test(reached) && reached.startsWith(own))
    .sort(
      (a, b) =>
        Number(isNear(b)) - Number(isNear(a)) || steps.get(a) - steps.get(b) || (a < b ? -1 : 1),
    );
}

function stepsFrom(importers, file) {
  const steps = new Map([[file, 0]]);
  for (const [reached, distance] of steps) {
    for (const importer of importers.get(reached) ?? []) {
      if (!steps.has(importer)) steps.set(importer, distance + 1);
    }
  }
  return steps;
}
