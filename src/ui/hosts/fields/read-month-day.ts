import { isDay } from '../../../core/shared/day.ts';
import { monthOfName } from '../../../core/shared/month-name.ts';

/** Reads "1 Jul", "July 1" or "07-01" as "07-01"; undefined for anything else, 30 Feb included. */
export function readMonthDay(text: string): string | undefined {
  const typed = text.trim().toLowerCase().replace(/[.,]/g, '');
  const plain = /^(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (plain !== null) return join(Number(plain[1]), Number(plain[2]));
  const worded = /^(\d{1,2}) ?([a-z]{3,9})$/.exec(typed);
  if (worded !== null) return join(monthOfName(worded[2] ?? ''), Number(worded[1]));
  const turned = /^([a-z]{3,9}) ?(\d{1,2})$/.exec(typed);
  if (turned !== null) return join(monthOfName(turned[1] ?? ''), Number(turned[2]));
  return undefined;
}

function join(month: number, date: number): string | undefined {
  // 2024 has a 29 Feb, and a season may end on one.
  const text = `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(`2024-${text}`) ? text : undefined;
}
