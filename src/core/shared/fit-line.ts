/** Letters that a line of a list has room for. */
export const LINE_LENGTH = 80;

/** The first of several ways to say it that fits a line; where none does, the last one cut at a word. */
export function fitLine(ways: readonly string[]): string {
  return ways.find(({ length }) => length <= LINE_LENGTH) ?? cut(ways.at(-1) ?? '');
}

/** As much of a text as a line holds: all of it, its first sentence, or its first clause. */
export function fitClauses(text: string): string {
  const [first = ''] = text.split(/(?<=\.) (?=[A-Z])/);
  const [clause = ''] = first.split('; ');
  return fitLine([text, first, clause]);
}

function cut(words: string): string {
  const room = words.slice(0, LINE_LENGTH - 1);
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), 1)).replace(/[,;:.]$/, '')}…`;
}
