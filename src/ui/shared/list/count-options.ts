/** The values that a list holds with how many rows have each, as choices of a filter. */
export function countOptions<Value extends string>(
  values: readonly Value[],
  labelOf: (value: Value) => string = (value) => value,
): { value: Value; label: string }[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, label: `${labelOf(value)} (${count})` }));
}
