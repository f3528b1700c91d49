/**
 * A clause as a sentence of its own: its first letter a capital, and a full stop, unless it ends as a
 * sentence already. Clauses are kept as they stand inside a sentence, so that names need no mending.
 */
export function sentence(clause: string): string {
  const text = clause.charAt(0).toUpperCase() + clause.slice(1);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
