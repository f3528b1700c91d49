const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The short name of a month, 1 to 12; empty for any other number. */
export function monthName(month: number): string {
  return (MONTHS[month - 1] ?? '').slice(0, 3);
}

/** The month that a word names, 1 to 12, whole or by its first letters in any case; 0 when none. */
export function monthOfName(word: string): number {
  if (word.length < 3) return 0;
  const letters = word.toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(letters)) + 1;
}
