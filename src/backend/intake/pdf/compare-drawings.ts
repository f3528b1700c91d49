import type { Drawing } from './draw-page.ts';

/** A pixel differs when one of its channels is off by more than this, of 255. */
const CHANNEL_TOLERANCE = 48;
/** So many pixels of a drawing may differ: the antialiasing of a moved or re-encoded line. */
const SHARE_TOLERANCE = 0.002;

/** How much two drawings of a page differ: the share of pixels that do, or 1 where the sizes are not the same. */
export function differenceOf(one: Drawing, other: Drawing): number {
  if (Math.abs(one.width - other.width) > 1 || Math.abs(one.height - other.height) > 1) return 1;
  const width = Math.min(one.width, other.width);
  const height = Math.min(one.height, other.height);
  let different = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const here = (y * one.width + x) * 3;
      const there = (y * other.width + x) * 3;
      if (pixelDiffers(one.pixels, here, other.pixels, there)) different += 1;
    }
  }
  return different / (width * height);
}

export function looksTheSame(one: Drawing, other: Drawing): boolean {
  return differenceOf(one, other) <= SHARE_TOLERANCE;
}

function pixelDiffers(one: Uint8Array, here: number, other: Uint8Array, there: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    const difference = (one[here + channel] ?? 0) - (other[there + channel] ?? 0);
    if (difference > CHANNEL_TOLERANCE || difference < -CHANNEL_TOLERANCE) return true;
  }
  return false;
}
