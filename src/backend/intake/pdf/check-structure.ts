import { intakeFault } from '../intake-faults.ts';

/** How far from the end the closing lines of a PDF are looked for, in bytes. */
const TAIL = 2_048;

/**
 * Looks at the end of a PDF as text. Throws `file-truncated` where the file ends in the middle of
 * an object: readers would show such a file with its last pages or pictures missing and say
 * nothing. Returns whether the closing lines are as they should be; where they are not, the
 * engines rebuild the file's table of contents and the copy counts as repaired.
 */
export function hasSoundEnd(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = buffer.subarray(Math.max(0, buffer.length - TAIL)).toString('latin1');
  const start = /startxref\s+(\d+)\s+%%EOF/.exec(tail);
  if (start === null) {
    if (!tail.includes('%%EOF') && endsInsideObject(buffer)) throw intakeFault('file-truncated');
    return false;
  }
  const header = Math.max(0, buffer.subarray(0, 1_024).indexOf('%PDF-'));
  const at = Number(start[1]) + header;
  return /^\s*(xref|\d+\s+\d+\s+obj)/.test(buffer.subarray(at, at + 40).toString('latin1'));
}

function endsInsideObject(buffer: Buffer): boolean {
  const lastEnd = buffer.lastIndexOf('endobj');
  const lastStart = buffer.lastIndexOf(' obj');
  // The offset of "endobj" holds no " obj" of its own: it is one word.
  return lastStart > lastEnd;
}
