/** Where a change takes its chances from: a whole number below `below`. */
type Below = (below: number) => number;

/** One way to spoil a file. It never makes it much longer, so that many of them stay small. */
type Change = (bytes: Buffer, below: Below) => Buffer;

/** Bytes of which these formats are made are likelier to be understood than any others. */
const TOKENS = [
  ...['<<', '>>', 'obj', 'endobj', 'stream', '/Kids', '/Parent 1 0 R', '/Length 99999999', '0 R'],
  ...['/Filter', '/FlateDecode', '/Prev 9', '/Count -1', '/MediaBox [0 0 1e9 1e9]', '/W [9 9 9]'],
  ...['IHDR', 'IDAT', 'PLTE', 'tRNS', '\xff\xda', '\xff\xc0', '\xff\xd9', '\xff\xff', 'Exif\0\0'],
  ...['"', '{', '}', '[', ']', '\\u0000', '\\ud800', 'null', '"__proto__":', '1e999', 'SQLite'],
];
/** What a length or a count never is in a sound file. */
const NUMBERS = [0, 1, 0x7f_ff_ff_ff, 0x80_00_00_00, 0xff_ff_ff_ff, 0x00_01_00_00];
const DIGITS = ['0', '-1', '99999999999', '4294967296', '1e308', '2147483647'];
const NESTS = [
  ['[', ']'],
  ['<<', '>>'],
  ['(', ')'],
  ['{"a":', '}'],
] as const;
/** How deep a nest is at most: deep enough to end what follows it by calling itself. */
const DEPTH = 20_000;
const LONGEST_BLOCK = 400;

const splice = (bytes: Buffer, at: number, gone: number, put: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)]);

const CHANGES: readonly Change[] = [
  function flipBit(bytes, below) {
    const at = below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
    return bytes;
  },
  function changeByte(bytes, below) {
    bytes[below(bytes.length)] = below(256);
    return bytes;
  },
  function cutOff(bytes, below) {
    return bytes.subarray(0, Math.max(1, below(bytes.length)));
  },
  function cutOut(bytes, below) {
    return splice(bytes, below(bytes.length), below(64), Buffer.alloc(0));
  },
  function doubleBlock(bytes, below) {
    const at = below(bytes.length);
    return splice(bytes, at, 0, Buffer.from(bytes.subarray(at, at + below(LONGEST_BLOCK))));
  },
  function swapBlocks(bytes, below) {
    const length = 1 + below(Math.min(LONGEST_BLOCK, Math.ceil(bytes.length / 3)));
    const [one, other] = [below(bytes.length - length + 1), below(bytes.length - length + 1)];
    const kept = Buffer.from(bytes.subarray(one, one + length));
    bytes.copyWithin(one, other, other + length);
    kept.copy(bytes, other);
    return bytes;
  },
  function spoilLength(bytes, below) {
    if (bytes.length < 8) return bytes;
    const number = NUMBERS[below(NUMBERS.length)] ?? 0;
    const at = below(bytes.length - 4);
    if (below(2) === 0) bytes.writeUInt32BE(number, at);
    else bytes.writeUInt16BE(number & 0xff_ff, at);
    return bytes;
  },
  function spoilDigits(bytes, below) {
    const from = below(bytes.length);
    const tail = bytes.subarray(from, from + 2_000).toString('latin1');
    const found = /\d+/.exec(tail);
    if (found === null) return bytes;
    const put = Buffer.from(DIGITS[below(DIGITS.length)] ?? '0');
    return splice(bytes, from + found.index, found[0].length, put);
  },
  function writeToken(bytes, below) {
    const at = below(bytes.length);
    bytes.write(TOKENS[below(TOKENS.length)] ?? '', at, 'latin1');
    return bytes;
  },
  function nest(bytes, below) {
    const [open, close] = NESTS[below(NESTS.length)] ?? NESTS[0];
    const depth = below(10) === 0 ? DEPTH : 1 + below(200);
    const deep = Buffer.from(`${open.repeat(depth)}${close.repeat(below(2) * depth)}`);
    return splice(bytes, below(bytes.length), 0, deep);
  },
];

/** From one to six changes of a sound file: flips, cuts, lengths, doubled and swapped blocks, nests. */
export function mutate(sound: Uint8Array, random: () => number): Buffer {
  const below: Below = (limit) => Math.floor(random() * Math.max(1, limit));
  let bytes = Buffer.from(sound);
  for (let left = 1 + below(6); left > 0; left -= 1) {
    const change = CHANGES[below(CHANGES.length)];
    if (change !== undefined) bytes = Buffer.from(change(bytes, below));
    if (bytes.length < 2) return Buffer.from(sound);
  }
  return bytes;
}
