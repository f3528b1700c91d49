import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflate, deflateSync } from 'node:zlib';
import { PDFHexString, PDFName, type PDFObject } from 'pdf-lib';
import { intakeFault } from '../intake-faults.ts';
import { LIMITS } from '../intake-limits.ts';
import type { Placed } from '../placed.ts';
import { decodePng } from './decode-png.ts';
import { type EncodedImage, imagePage } from './image-page.ts';
import { placedImage } from './placed-image.ts';
import { imageDraws } from './prove-image.ts';
import { type Png, readPng } from './read-png.ts';

const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1 };

/**
 * A page that shows a PNG. Opaque ones keep their very data, which PDF can read as it is;
 * transparent and interlaced ones are decoded and laid on white.
 */
export async function placePng(bytes: Uint8Array): Promise<Placed> {
  const png = readPng(bytes);
  if (png.width * png.height > LIMITS.pixels) throw intakeFault('file-image-too-large');
  const encoded =
    png.transparent || png.interlaced ? await layOnWhite(bytes, png) : await keepData(png);
  const placeable = await imagePage({
    ...encoded,
    width: png.width,
    height: png.height,
    densityX: png.densityX,
    densityY: png.densityY,
    orientation: 1,
  });
  if (!(await imageDraws(placeable))) throw intakeFault('file-damaged');
  return placedImage(placeable, png.transparent ? ['transparency-on-white'] : []);
}

type Encoded = Pick<EncodedImage, 'data' | 'entries'>;

async function keepData(png: Png): Promise<Encoded> {
  const colors = CHANNELS[png.colorType] ?? 1;
  const rowBytes = 1 + Math.ceil((png.width * colors * png.depth) / 8);
  await checkLength(png.data, rowBytes * png.height);
  return {
    data: png.data,
    entries: {
      Filter: 'FlateDecode',
      DecodeParms: {
        Predictor: 15,
        Colors: colors,
        BitsPerComponent: png.depth,
        Columns: png.width,
      },
      BitsPerComponent: png.depth,
      ColorSpace: png.colorType === 3 ? indexed(png) : colors === 3 ? 'DeviceRGB' : 'DeviceGray',
    },
  };
}

/**
 * Inflates the data once to see that all of it is there and no more than the header promises. What is
 * inflated is counted and dropped: of a hundred megapixels it would be 300 MB.
 */
async function checkLength(data: Uint8Array, expected: number): Promise<void> {
  let length = 0;
  const count = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      length += chunk.length;
      done(length > expected ? new Error('more than the header promises') : null);
    },
  });
  try {
    await pipeline(Readable.from([data]), createInflate(), count);
  } catch {
    throw intakeFault('file-damaged');
  }
  if (length < expected) throw intakeFault('file-truncated');
}

function indexed({ palette = new Uint8Array(3) }: Png): (number | PDFObject)[] {
  const hex = Buffer.from(palette).toString('hex');
  return [
    PDFName.of('Indexed'),
    PDFName.of('DeviceRGB'),
    Math.floor(palette.length / 3) - 1,
    PDFHexString.of(hex),
  ];
}

async function layOnWhite(bytes: Uint8Array, png: Png): Promise<Encoded> {
  const rgba = await decodePng(bytes);
  if (rgba.length !== png.width * png.height * 4) throw intakeFault('file-damaged');
  const rgb = Buffer.alloc(png.width * png.height * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    const alpha = (rgba[from + 3] ?? 255) / 255;
    const white = 255 * (1 - alpha);
    rgb[to] = Math.round((rgba[from] ?? 0) * alpha + white);
    rgb[to + 1] = Math.round((rgba[from + 1] ?? 0) * alpha + white);
    rgb[to + 2] = Math.round((rgba[from + 2] ?? 0) * alpha + white);
  }
  return {
    data: deflateSync(rgb),
    entries: { Filter: 'FlateDecode', BitsPerComponent: 8, ColorSpace: 'DeviceRGB' },
  };
}
