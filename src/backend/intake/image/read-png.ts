import { crc32 } from 'node:zlib';
import { intakeFault } from '../intake-faults.ts';

/** What the chunks of a PNG say. */
export interface Png {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  readonly colorType: number;
  readonly interlaced: boolean;
  readonly palette: Uint8Array | undefined;
  readonly transparent: boolean;
  readonly densityX: number | undefined;
  readonly densityY: number | undefined;
  /** The compressed picture, as the chunks hold it. */
  readonly data: Uint8Array;
}

const METRES_PER_INCH = 0.0254;
const DEPTHS: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Reads a PNG without decoding its picture. Throws `file-truncated` or `file-damaged`. */
export function readPng(bytes: Uint8Array): Png {
  const chunks = readChunks(bytes);
  const body = (type: string) => chunks.find((chunk) => chunk.type === type)?.body;
  const header = body('IHDR');
  if (header === undefined || header.length !== 13) throw intakeFault('file-damaged');
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [depth = 0, colorType = 0, , , interlace = 0] = header.subarray(8);
  const width = view.getUint32(0);
  const height = view.getUint32(4);
  const palette = body('PLTE');
  const known = DEPTHS[colorType]?.includes(depth) === true && interlace <= 1;
  if (!known || width === 0 || height === 0 || (colorType === 3 && palette === undefined)) {
    throw intakeFault('file-damaged');
  }
  return {
    width,
    height,
    depth,
    colorType,
    interlaced: interlace === 1,
    palette,
    transparent: colorType >= 4 || body('tRNS') !== undefined,
    ...densityOf(body('pHYs')),
    data: Buffer.concat(chunks.filter((chunk) => chunk.type === 'IDAT').map((chunk) => chunk.body)),
  };
}

interface Chunk {
  readonly type: string;
  readonly body: Uint8Array;
}

function readChunks(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) break;
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) {
      throw intakeFault('file-damaged');
    }
    if (type === 'IEND') return chunks;
    chunks.push({ type, body: bytes.subarray(at + 8, end - 4) });
    at = end;
  }
  throw intakeFault('file-truncated');
}

function densityOf(body: Uint8Array | undefined): Pick<Png, 'densityX' | 'densityY'> {
  if (body === undefined || body.length !== 9 || body[8] !== 1) {
    return { densityX: undefined, densityY: undefined };
  }
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  return {
    densityX: view.getUint32(0) * METRES_PER_INCH,
    densityY: view.getUint32(4) * METRES_PER_INCH,
  };
}
