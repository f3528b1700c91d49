/** The items in their order, at most so many together; none makes no piece. */
export function cut<Item>(items: readonly Item[], most: number): Item[][] {
  const pieces: Item[][] = [];
  for (let at = 0; at < items.length; at += most) pieces.push(items.slice(at, at + most));
  return pieces;
}
