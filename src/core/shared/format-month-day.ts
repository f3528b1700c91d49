import { monthName } from './month-name.ts';

/** A day of every year: "12-19" as "19 Dec". */
export function formatMonthDay(text: string): string {
  const [month = '', date = ''] = text.split('-');
  return `${Number(date)} ${monthName(Number(month))}`;
}
