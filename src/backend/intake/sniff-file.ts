import { type FileKind, nameFileKinds } from '../../core/documents/file-kind.ts';
import { intakeFault } from './intake-faults.ts';

/** How many bytes at the start may come before `%PDF-`; readers have always allowed this much. */
const PDF_HEADER_WITHIN = 1024;

/**
 * What a file is, by its content and never by its name. Throws `file-empty` or
 * `file-not-supported`, the latter naming the kind where it is a known one.
 */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw intakeFault('file-empty');
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  const head = textOf(bytes, 0, PDF_HEADER_WITHIN);
  if (head.includes('%PDF-')) return 'pdf';
  const known = knownKind(head);
  if (known !== undefined) {
    throw intakeFault('file-not-supported', `This is ${known}. ${HOW_TO}`);
  }
  if (isHeaderlessPdf(bytes, head)) return 'pdf';
  throw intakeFault('file-not-supported');
}

const HOW_TO = `Only ${nameFileKinds('and')} files can be added: save it as one of these first.`;
const HEIF_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'];

function knownKind(head: string): string | undefined {
  const brand = head.slice(4, 8) === 'ftyp' ? head.slice(8, 12) : undefined;
  if (brand !== undefined) {
    if (HEIF_BRANDS.includes(brand)) return 'a HEIC photo';
    return brand === 'avif' ? 'an AVIF picture' : 'a video or sound file';
  }
  if (head.startsWith('PK\x03\x04')) {
    return head.includes('word/') ? 'a Word document' : 'a ZIP archive or an Office document';
  }
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'a TIFF picture';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'a WebP picture';
  if (head.startsWith('GIF8')) return 'a GIF picture';
  if (head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0') return 'a BMP picture';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'an old Office document';
  if (head.startsWith('{\\rtf')) return 'a rich text document';
  if (/^\s*(<!doctype html|<html)/i.test(head)) return 'a web page';
  return undefined;
}

/** A PDF whose header line was lost: it still begins with objects and ends with a trailer. */
function isHeaderlessPdf(bytes: Uint8Array, head: string): boolean {
  const tail = textOf(bytes, bytes.length - PDF_HEADER_WITHIN, bytes.length);
  return /\b\d+ \d+ obj\b/.test(head) && /startxref|trailer|%%EOF/.test(tail);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function textOf(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(Math.max(0, from), to)).toString('latin1');
}
