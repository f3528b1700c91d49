/** A key of a table: text or a whole number. */
export type Key = string | number;

/**
 * A key between two others, by which a gap of unreadable rows is probed; undefined where there is none to
 * tell. Text is split as a number whose digits are its characters: the keys are random or hexadecimal.
 */
export function between(low: Key | undefined, high: Key | undefined): Key | undefined {
  if (typeof low === 'number' || typeof high === 'number') return betweenNumbers(low, high);
  return betweenTexts(low ?? '', high ?? '~');
}

function betweenNumbers(low: Key | undefined, high: Key | undefined): number | undefined {
  const from = typeof low === 'number' ? low : 0;
  // Rows are numbered from one: beyond the last one that was read there are at most as many again.
  const to = typeof high === 'number' ? high : from * 2 + 64;
  const middle = Math.floor((from + to) / 2);
  return middle > from && middle < to ? middle : undefined;
}

const FIRST = 0x20;
const LAST = 0x7e;
const DIGITS = LAST - FIRST + 1;
/** Characters that are looked at: enough to tell any two of ten thousand random keys apart. */
const LOOKED_AT = 7;

function betweenTexts(low: string, high: string): string | undefined {
  const from = toNumber(low);
  const to = toNumber(high);
  const middle = Math.floor((from + to) / 2);
  return middle > from && middle < to ? toText(middle) : undefined;
}

function toNumber(text: string): number {
  let number = 0;
  for (let at = 0; at < LOOKED_AT; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : FIRST;
    number = number * DIGITS + Math.min(Math.max(code, FIRST), LAST) - FIRST;
  }
  return number;
}

function toText(number: number): string {
  let text = '';
  for (let rest = number, at = 0; at < LOOKED_AT; at += 1) {
    text = String.fromCharCode(FIRST + (rest % DIGITS)) + text;
    rest = Math.floor(rest / DIGITS);
  }
  return text;
}
