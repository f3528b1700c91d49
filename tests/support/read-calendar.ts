/** One line of an iCalendar file, unfolded and taken apart. */
export interface CalendarLine {
  readonly name: string;
  readonly parameters: string;
  /** With its escapes undone. */
  readonly value: string;
}

/** A component with its own lines in order, and those inside it. */
export interface CalendarPart {
  readonly kind: string;
  readonly lines: readonly CalendarLine[];
  readonly parts: readonly CalendarPart[];
  /** True when each of its own lines comes before the first part inside it. */
  readonly linesFirst: boolean;
}

/**
 * Reads an iCalendar file by the letter of RFC 5545, section 3: every line ends in CRLF and has at
 * most 75 octets; a fold is CRLF and one space. Throws where the text is not so.
 */
export function readCalendar(bytes: Uint8Array): CalendarPart {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('the last line is open');
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) throw new Error('a line ends in less than CRLF');
  for (const line of text.slice(0, -2).split('\r\n')) {
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75) throw new Error(`a line of ${octets} octets: ${line}`);
    if (/[^\P{Cc}\t]/u.test(line)) throw new Error(`a control character: ${JSON.stringify(line)}`);
  }
  const lines = text.replaceAll('\r\n ', '').slice(0, -2).split('\r\n').map(readLine);
  const rest = [...lines];
  const whole = readPart(rest);
  if (rest.length > 0) throw new Error('there is something after the calendar');
  return whole;
}

function readLine(line: string): CalendarLine {
  const found = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^:;"]+)*):(.*)$/s.exec(line);
  if (found === null) throw new Error(`not a content line: ${line}`);
  const [, name = '', parameters = '', value = ''] = found;
  return { name, parameters, value: undoEscapes(value) };
}

function undoEscapes(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

function readPart(rest: CalendarLine[]): CalendarPart {
  const begin = rest.shift();
  if (begin?.name !== 'BEGIN') throw new Error(`BEGIN is missing at ${begin?.name}`);
  const lines: CalendarLine[] = [];
  const parts: CalendarPart[] = [];
  let linesFirst = true;
  while (rest[0] !== undefined && rest[0].name !== 'END') {
    if (rest[0].name === 'BEGIN') {
      parts.push(readPart(rest));
      continue;
    }
    if (parts.length > 0) linesFirst = false;
    const line = rest.shift();
    if (line !== undefined) lines.push(line);
  }
  if (rest.shift()?.value !== begin.value) throw new Error(`${begin.value} does not end`);
  return { kind: begin.value, lines, parts, linesFirst };
}

/** The one value under a name; throws when there is none or more than one. */
export function soleValue({ kind, lines }: CalendarPart, name: string): string {
  const found = lines.filter((line) => line.name === name);
  if (found.length !== 1) throw new Error(`${kind} has ${found.length} of ${name}`);
  return found[0]?.value ?? '';
}
