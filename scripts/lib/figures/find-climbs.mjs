import { roomOf } from './find-imports.mjs';

/**
 * Imports that do not lead down the ladder of their ring: to a room above, beside, or on no floor.
 *
 * @param {string} ring such as `src/core`
 * @param {readonly (readonly string[])[]} ladder the rooms of each floor, from the ground
 * @param {readonly { from: string, to: string }[]} imports
 */
export function findClimbs(ring, ladder, imports) {
  const floor = new Map(ladder.flatMap((rooms, at) => rooms.map((room) => [room, at])));
  return imports.filter(({ from, to }) => {
    const [a, b] = [roomOf(ring, from), roomOf(ring, to)];
    if (a === undefined || b === undefined || a === b) return false;
    return !((floor.get(b) ?? Infinity) < (floor.get(a) ?? -1));
  });
}
