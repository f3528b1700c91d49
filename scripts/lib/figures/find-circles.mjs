import { roomOf } from './find-imports.mjs';

/**
 * The rooms of a ring that lie in circles: each group in which every room reaches every other by
 * imports. The ring's root puts the rooms together and is none.
 *
 * @param {string} ring such as `src/core`
 * @param {readonly { from: string, to: string }[]} imports
 * @returns {string[][]} sorted, the largest group first
 */
export function findCircles(ring, imports) {
  const next = new Map();
  for (const { from, to } of imports) {
    const [a, b] = [roomOf(ring, from), roomOf(ring, to)];
    if (a === undefined || b === undefined || a === b) continue;
    next.set(a, (next.get(a) ?? new Set()).add(b));
  }
  const reach = new Map([...next.keys()].map((room) => [room, reachable(room, next)]));
  const circles = new Map();
  for (const [room, rooms] of reach) {
    if (!rooms.has(room)) continue;
    const circle = [...rooms].filter((other) => reach.get(other)?.has(room)).sort();
    circles.set(circle.join(' '), circle);
  }
  return [...circles.values()].sort((a, b) => b.length - a.length);
}

/** Every room that imports lead to, the room itself only where they lead back. */
function reachable(room, next) {
  const found = new Set();
  const queue = [...(next.get(room) ?? [])];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    queue.push(...(next.get(at) ?? []));
  }
  return found;
}
