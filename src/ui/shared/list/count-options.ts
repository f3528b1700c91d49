/** The values that a list holds with how many rows have each, as choices of a filter. */
export function countOptions(values: readonly string[]): { value: string; label: string }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, label: `${value} (${count})` }));
}
