/** More answers than a season has pairs of days and spans; when full, it starts anew. */
const MOST = 20_000;

/**
 * Remembers answers of a pure function by a text key: calendar arithmetic is the greatest part of
 * judging a season, and the same few days and spans come back for every rule and document.
 */
export function remembering<Value>(): (key: string, compute: () => Value) => Value {
  const known = new Map<string, Value>();
  return (key, compute) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const value = compute();
    known.set(key, value);
    return value;
  };
}
