import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file at or under the given places, in a fixed order, as paths relative to `root`. */
export function listFiles(root, places) {
  return places.flatMap((place) => filesUnder(root, place)).sort();
}

function filesUnder(root, place) {
  const stat = statSync(join(root, place), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [place];
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
}

/** SHA-256 over names and bytes of the files at or under the given places. */
export function hashInputs(root, places, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const file of listFiles(root, places)) {
    hash.update(`\0${file.replaceAll('\\', '/')}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
