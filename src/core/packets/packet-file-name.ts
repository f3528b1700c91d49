import { cleanNamePart, cutToBytes, isDeviceName } from '../shared/safe-file-name.ts';

/** Bytes of UTF-8 that a file name may have on every file system, less room for " (2)" and the like. */
const MOST_BYTES = 200;
const PART_BYTES = 90;

/**
 * "Family Given - Host - Title.pdf", safe on Windows, macOS and Linux: no forbidden or invisible
 * characters, no device name, no leading or trailing dots, at most 200 bytes of UTF-8.
 * Letters of every script are kept.
 */
export function packetFileName(
  name: { readonly givenNames: string; readonly familyName: string },
  host: string,
  title: string,
): string {
  const person = `${name.familyName} ${name.givenNames}`;
  const parts = [person, host, title]
    .map((part) => cutToBytes(cleanNamePart(part), PART_BYTES))
    .filter((part) => part !== '');
  let stem = cutToBytes(parts.join(' - '), MOST_BYTES - '.pdf'.length);
  if (stem === '') stem = 'Packet';
  if (isDeviceName(stem)) stem = `Packet ${stem}`;
  return `${stem}.pdf`;
}
