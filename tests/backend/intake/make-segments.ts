import { crc32 } from 'node:zlib';

/** A JPEG put together from its segments: what readers see, without a picture that decodes. */
export function jpegOf(...segments: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xd9])]);
}

/** One segment: its marker, its length, its body. */
export function segment(marker: number, body: Uint8Array): Uint8Array {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** The frame header: eight bits a channel, the size, the channels. */
export function frame(width: number, height: number, channels: number, marker = 0xc0): Uint8Array {
  const body = Buffer.alloc(6 + 3 * channels);
  body[0] = 8;
  body.writeUInt16BE(height, 1);
  body.writeUInt16BE(width, 3);
  body[5] = channels;
  return segment(marker, body);
}

/** A scan: its header and data, in which a 0xff is followed by a zero or by a restart. */
export function scan(...data: readonly number[]): Uint8Array {
  return Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from(data)]);
}

export function jfif(unit: number, x: number, y: number): Uint8Array {
  const body = Buffer.from('JFIF\0\x01\x02\0\0\0\0\0\0\0', 'latin1');
  body[7] = unit;
  body.writeUInt16BE(x, 8);
  body.writeUInt16BE(y, 10);
  return segment(0xe0, body);
}

/** One value of a TIFF directory: 3 short, 4 long, 5 rational, 2 text. */
export type Tag = readonly [tag: number, type: number, value: number, denominator?: number];

/** A TIFF block with one directory, as EXIF holds it. */
export function tiff(tags: readonly Tag[], order: 'II' | 'MM' = 'MM', start = 8): Buffer {
  const values = start + 2 + tags.length * 12 + 4;
  const bytes = Buffer.alloc(values + tags.length * 8);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = order === 'II';
  bytes.write(order, 'latin1');
  view.setUint16(2, 42, little);
  view.setUint32(4, start, little);
  view.setUint16(start, tags.length, little);
  for (const [index, [tag, type, value, denominator = 1]] of tags.entries()) {
    const at = start + 2 + index * 12;
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, 1, little);
    if (type === 3) view.setUint16(at + 8, value, little);
    else if (type === 5) {
      view.setUint32(at + 8, values + index * 8, little);
      view.setUint32(values + index * 8, value, little);
      view.setUint32(values + index * 8 + 4, denominator, little);
    } else view.setUint32(at + 8, value, little);
  }
  return bytes;
}

export function exif(block: Uint8Array): Uint8Array {
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), block]));
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG put together from its chunks. */
export function pngOf(...chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([SIGNATURE, ...chunks]);
}

/** One chunk: its length, its type, its body and the checksum over type and body. */
export function chunk(type: string, body: Uint8Array = Buffer.alloc(0)): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

export function header(width: number, height: number, depth: number, color: number, lace = 0) {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  body.set([depth, color, 0, 0, lace], 8);
  return chunk('IHDR', body);
}
