import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository.mjs';

const DAY_MS = 24 * 60 * 60_000;

const fileOf = (name, root) => join(root, '.setup', `${name}.json`);

/** Remembers that `name` could not be had, so that the next run starts at once. */
export function rememberFailure(name, version, root = ROOT) {
  mkdirSync(join(root, '.setup'), { recursive: true });
  writeFileSync(fileOf(name, root), JSON.stringify({ version, at: Date.now() }));
}

export function forgetFailure(name, root = ROOT) {
  rmSync(fileOf(name, root), { force: true });
}

/** True for a day after a failure with the same version. */
export function failedLately(name, version, root = ROOT) {
  try {
    const failure = JSON.parse(readFileSync(fileOf(name, root), 'utf8'));
    const age = Date.now() - failure.at;
    return failure.version === version && age >= 0 && age < DAY_MS;
  } catch {
    return false;
  }
}
