import { Fault } from '../../core/shared/fault.ts';
import { isDeviceName } from '../../core/shared/safe-file-name.ts';

/** What every file system takes for one name, in bytes; Windows counts letters and takes as many. */
const LONGEST = 255;

/** Control, format (line breaks, direction marks, zero widths), private and unassigned characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/u;

/**
 * Throws Fault `output-name-unusable` unless a person can see all of the name, and every system can
 * write it: a file made here is carried to other machines. Its sentence says what stands in the way.
 */
export function requireFileName(name: string): void {
  const trouble = troubleWith(name);
  if (trouble === undefined) return;
  throw new Fault(
    'output-name-unusable',
    `This is not a name for a file: ${trouble} Nothing was written. Use a short name like sojourn.ics.`,
  );
}

function troubleWith(name: string): string | undefined {
  if (name === '' || name === '.' || name === '..') return 'it names no file.';
  if (UNSEEN.test(name)) {
    return 'it holds a line break, a text-direction mark or another character that cannot be seen.';
  }
  if (/[\\/:<>"|?*]/.test(name)) return 'it holds one of \\ / : < > " | ? *';
  if (/[. ]$/.test(name)) return 'it ends in a dot or a space.';
  if (isDeviceName(name)) return 'Windows keeps it for a device.';
  if (Buffer.byteLength(name) > LONGEST) return `it is longer than ${LONGEST} bytes.`;
  return undefined;
}
