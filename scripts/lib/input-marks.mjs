import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file saved twice within one tick of the file system's clock may keep its times. */
const SETTLED_MS = 2_000;

/**
 * What the file system alone says of every file at or under the given places: size and times, by
 * path. It costs a fraction of reading the files. `at` is when it was asked.
 *
 * @param {string} root
 * @param {readonly string[]} places
 */
export function markInputs(root, places) {
  const at = Date.now();
  /** @type {Record<string, string>} */
  const files = {};
  for (const place of places) markUnder(root, place, files);
  return { at, files };
}

function markUnder(root, place, files) {
  const stat = lstatSync(join(root, place), { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    files[place.replaceAll('\\', '/')] = `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
    return;
  }
  for (const name of readdirSync(join(root, place))) markUnder(root, join(place, name), files);
}

/**
 * True where nothing can have changed between two marks: the same files with the same sizes and
 * times, and none so young at the first that a change might not show. False is a doubt, not an answer.
 */
export function areMarksEqual(before, now) {
  const names = Object.keys(now.files);
  if (Object.keys(before.files).length !== names.length) return false;
  return names.every((name) => {
    const mark = now.files[name];
    if (before.files[name] !== mark) return false;
    const changed = Number(mark.slice(mark.lastIndexOf(' ') + 1));
    return changed < before.at - SETTLED_MS;
  });
}
