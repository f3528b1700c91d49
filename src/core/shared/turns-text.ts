const EMBEDDINGS = /[\u202a\u202b\u202d\u202e]/;
const ISOLATES = /[\u2066-\u2068]/;
const OF_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * True where a text turns round what is written beside it: a mark of direction in it is left open, or ends one
 * that it did not begin (Unicode, UAX #9, 2.1 to 2.5). What opens and ends inside of the text stays inside.
 */
export function turnsText(text: string): boolean {
  const open: string[] = [];
  for (const [mark] of text.matchAll(OF_DIRECTION)) {
    if (EMBEDDINGS.test(mark)) open.push('\u202c');
    else if (ISOLATES.test(mark)) open.push('\u2069');
    else if (open.pop() !== mark) return true;
  }
  return open.length > 0;
}
