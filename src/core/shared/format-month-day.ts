const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The short name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** A day of every year: "12-19" as "19 Dec". */
export function formatMonthDay(text: string): string {
  const [month = '', date = ''] = text.split('-');
  return `${Number(date)} ${monthName(Number(month))}`;
}
