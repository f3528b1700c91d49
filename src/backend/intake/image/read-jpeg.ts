import { intakeFault } from '../intake-faults.ts';
import { type Exif, readExif } from './read-exif.ts';

/** What the header of a JPEG says, and the file without its metadata. */
export interface Jpeg {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 3 colour, 4 CMYK. */
  readonly components: number;
  readonly exif: Exif;
  readonly densityX: number | undefined;
  readonly densityY: number | undefined;
  /** The embedded colour profile. */
  readonly profile: Uint8Array | undefined;
  /** Written by Adobe, which stores CMYK inverted. */
  readonly adobe: boolean;
  /**
   * The picture alone: place and time of the shot, thumbnails and whatever follows the end are not
   * in it, since a packet goes to strangers.
   */
  readonly picture: Uint8Array;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
/** Baseline, extended and progressive with Huffman coding: what PDF's DCTDecode takes. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** Reads a JPEG without decoding it. Throws `file-truncated`, `file-damaged` or `file-not-supported`. */
export function readJpeg(bytes: Uint8Array): Jpeg {
  const segments = readSegments(bytes);
  const frame = segments.find((segment) => FRAMES.has(segment.marker));
  if (frame === undefined) throw intakeFault('file-damaged');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (frame.end - frame.start < 10) throw intakeFault('file-damaged');
  const height = view.getUint16(frame.start + 5);
  const width = view.getUint16(frame.start + 7);
  const components = bytes[frame.start + 9] ?? 0;
  if (width === 0 || height === 0 || ![1, 3, 4].includes(components)) {
    throw intakeFault('file-damaged');
  }
  const body = (segment: Segment) => bytes.subarray(segment.start + 4, segment.end);
  const jfif = segments.find((one) => one.marker === APP0 && startsWith(body(one), 'JFIF\0'));
  const exif = segments.find((one) => one.marker === APP1 && startsWith(body(one), 'Exif\0\0'));
  const density = jfif === undefined ? undefined : readJfifDensity(body(jfif));
  return {
    width,
    height,
    components,
    exif: readExif(exif === undefined ? new Uint8Array(0) : body(exif).subarray(6)),
    densityX: density?.x,
    densityY: density?.y,
    profile: readProfile(segments.filter((one) => one.marker === APP2).map(body)),
    adobe: segments.some((one) => one.marker === APP14 && startsWith(body(one), 'Adobe')),
    picture: keepPicture(bytes, segments),
  };
}

/** All segments up to the end of the picture; the data of a scan belongs to its header. */
function readSegments(bytes: Uint8Array): Segment[] {
  const segments: Segment[] = [{ marker: SOI, start: 0, end: 2 }];
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) throw intakeFault('file-damaged');
    const marker = bytes[at + 1];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === undefined) break;
    if (marker === EOI) {
      segments.push({ marker, start: at, end: at + 2 });
      return segments;
    }
    if (OTHER_FRAMES.has(marker)) {
      throw intakeFault(
        'file-not-supported',
        'This JPEG is of a rare kind. Save it as a PNG first.',
      );
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2) throw intakeFault(at + 4 > bytes.length ? 'file-truncated' : 'file-damaged');
    let end = at + 2 + length;
    if (marker === SOS) end = endOfScan(bytes, end);
    if (end > bytes.length) break;
    segments.push({ marker, start: at, end });
    at = end;
  }
  throw intakeFault('file-truncated');
}

/** The first marker after a scan's data that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next === 0xff) at += 1;
    else if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    else at = bytes.indexOf(0xff, at + 2);
  }
  throw intakeFault('file-truncated');
}

function keepPicture(bytes: Uint8Array, segments: readonly Segment[]): Uint8Array {
  const kept = segments.filter(({ marker }) => {
    if (marker === COMMENT) return false;
    return marker < APP0 || marker > APP15 || marker === APP14;
  });
  const picture = new Uint8Array(kept.reduce((sum, one) => sum + one.end - one.start, 0));
  let at = 0;
  for (const { start, end } of kept) {
    picture.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  return picture;
}

function readJfifDensity(body: Uint8Array): { x: number; y: number } | undefined {
  const unit = body[7];
  if (body.length < 12 || (unit !== 1 && unit !== 2)) return undefined;
  const perInch = unit === 2 ? 2.54 : 1;
  const number = (at: number) => (((body[at] ?? 0) << 8) | (body[at + 1] ?? 0)) * perInch;
  return { x: number(8), y: number(10) };
}

const PROFILE_HEADER = 'ICC_PROFILE\0';

/** The colour profile, which may be spread over several numbered segments. */
function readProfile(bodies: readonly Uint8Array[]): Uint8Array | undefined {
  const parts = bodies
    .filter((body) => startsWith(body, PROFILE_HEADER))
    .sort((one, other) => (one[12] ?? 0) - (other[12] ?? 0))
    .map((body) => body.subarray(14));
  return parts.length === 0 ? undefined : Buffer.concat(parts);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;
}
