/** As many at once as keep two processors busy while some of them wait. */
const AT_ONCE = 3;

/** Does `work` for each, some at a time; none begins once `isOver` says true. */
export async function inParallel<T>(
  things: readonly T[],
  isOver: (() => boolean) | undefined,
  work: (thing: T, number: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  async function take(): Promise<void> {
    for (let n = next; n < things.length && !isOver?.(); n = next) {
      next += 1;
      const thing = things[n];
      if (thing !== undefined) await work(thing, n);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}
