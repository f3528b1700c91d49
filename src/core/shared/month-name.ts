const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** The short name of a month, 1 to 12; empty for any other number. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** The month that a word names, 1 to 12, by its first three letters in any case; 0 when none. */
export function monthOfName(word: string): number {
  const short = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase() === short) + 1;
}
