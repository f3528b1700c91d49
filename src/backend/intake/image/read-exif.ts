/** The little of EXIF that placing a picture needs. */
export interface Exif {
  /** 1 to 8; 1 is upright. */
  readonly orientation: number;
  readonly densityX: number | undefined;
  readonly densityY: number | undefined;
}

const ORIENTATION = 0x0112;
const X_RESOLUTION = 0x011a;
const Y_RESOLUTION = 0x011b;
const RESOLUTION_UNIT = 0x0128;
const CENTIMETRE = 3;

/** Reads a TIFF block as it stands in EXIF. Anything odd in it reads as upright and without density. */
export function readExif(tiff: Uint8Array): Exif {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const none: Exif = { orientation: 1, densityX: undefined, densityY: undefined };
  if (view.byteLength < 14) return none;
  const little = view.getUint16(0) === 0x4949;
  if (!little && view.getUint16(0) !== 0x4d4d) return none;
  const tags = readTags(view, view.getUint32(4, little), little);
  const orientation = tags.get(ORIENTATION) ?? 1;
  const perInch = tags.get(RESOLUTION_UNIT) === CENTIMETRE ? 2.54 : 1;
  const density = (tag: number) => {
    const value = tags.get(tag);
    return value === undefined ? undefined : value * perInch;
  };
  return {
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    densityX: density(X_RESOLUTION),
    densityY: density(Y_RESOLUTION),
  };
}

/** Short, long and rational values of the first directory. */
function readTags(view: DataView, start: number, little: boolean): Map<number, number> {
  const tags = new Map<number, number>();
  if (start + 2 > view.byteLength) return tags;
  const count = view.getUint16(start, little);
  for (let index = 0; index < count; index += 1) {
    const at = start + 2 + index * 12;
    if (at + 12 > view.byteLength) break;
    const value = readValue(view, at, little);
    if (value !== undefined) tags.set(view.getUint16(at, little), value);
  }
  return tags;
}

function readValue(view: DataView, at: number, little: boolean): number | undefined {
  const type = view.getUint16(at + 2, little);
  if (type === 3) return view.getUint16(at + 8, little);
  if (type === 4) return view.getUint32(at + 8, little);
  if (type !== 5) return undefined;
  const offset = view.getUint32(at + 8, little);
  if (offset + 8 > view.byteLength) return undefined;
  const denominator = view.getUint32(offset + 4, little);
  return denominator === 0 ? undefined : view.getUint32(offset, little) / denominator;
}
