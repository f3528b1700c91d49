import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import encode, { init } from '@jsquash/jpeg/encode.js';

let ready: Promise<unknown> | undefined;

/**
 * A JPEG of 40 by 20 pixels: red at the top left, green at the top right, blue at the bottom left,
 * black at the bottom right; with the EXIF orientation and density given.
 */
export async function quarteredJpeg(orientation: number, density = 0): Promise<Uint8Array> {
  ready ??= load();
  await ready;
  const data = new Uint8ClampedArray(40 * 20 * 4);
  for (let y = 0; y < 20; y += 1) {
    for (let x = 0; x < 40; x += 1) {
      const color =
        y < 10 ? (x < 20 ? [255, 0, 0] : [0, 255, 0]) : x < 20 ? [0, 0, 255] : [0, 0, 0];
      data.set([...color, 255], (y * 40 + x) * 4);
    }
  }
  const image = { data, width: 40, height: 20, colorSpace: 'srgb' } as unknown as ImageData;
  const plain = new Uint8Array(await encode(image, { quality: 95 }));
  return Buffer.concat([plain.subarray(0, 2), exif(orientation, density), plain.subarray(2)]);
}

async function load(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm');
  await init(await WebAssembly.compile(readFileSync(path)));
}

function exif(orientation: number, density: number): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 12 * 4 + 4 + 8);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(4, 8);
  const values = tiff.length - 8;
  const entry = (index: number, tag: number, type: number, value: number) => {
    const at = 10 + index * 12;
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(1, at + 4);
    if (type === 3) tiff.writeUInt16BE(value, at + 8);
    else tiff.writeUInt32BE(value, at + 8);
  };
  entry(0, 0x0112, 3, orientation);
  entry(1, 0x011a, 5, values);
  entry(2, 0x011b, 5, values);
  entry(3, 0x0128, 3, 2);
  tiff.writeUInt32BE(density, values);
  tiff.writeUInt32BE(1, values + 4);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

export interface PngShape {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colorType: number;
  readonly interlaced?: boolean;
  /** The bytes of one pixel; all pixels are the same. */
  readonly pixel: readonly number[];
  readonly palette?: readonly number[];
  readonly pixelsPerMetre?: number;
}

/** A PNG of one colour, written by hand. */
export function plainPng(shape: PngShape): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(shape.width, 0);
  header.writeUInt32BE(shape.height, 4);
  header.set([shape.depth, shape.colorType, 0, 0, shape.interlaced ? 1 : 0], 8);
  const passes = shape.interlaced ? ADAM7 : [[0, 0, 1, 1] as const];
  const rows = passes.flatMap(([x, y, dx, dy]) => {
    const columns = Math.ceil((shape.width - x) / dx);
    const lines = Math.ceil((shape.height - y) / dy);
    if (columns <= 0 || lines <= 0) return [];
    const row = [0, ...Array<readonly number[]>(columns).fill(shape.pixel).flat()];
    return Array<number[]>(lines).fill(row);
  });
  const density = Buffer.alloc(9);
  density.writeUInt32BE(shape.pixelsPerMetre ?? 0, 0);
  density.writeUInt32BE(shape.pixelsPerMetre ?? 0, 4);
  density[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(shape.pixelsPerMetre === undefined ? [] : [chunk('pHYs', density)]),
    ...(shape.palette ? [chunk('PLTE', Buffer.from(shape.palette))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(rows.map((row) => Buffer.from(row))))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** First column, first row and steps of the seven passes of an interlaced PNG. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
