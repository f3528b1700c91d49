import type { Drawing } from '../engine/draw-page.ts';

/** A pixel differs when one of its channels is off by more than this, of 255. */
const CHANNEL_TOLERANCE = 40;
/**
 * So many pixels of a drawing may differ. A word of ten small letters covers about 0.05 % of a
 * Letter page; what is left of a faithful copy on the real files is below 0.02 %.
 */
const SHARE_TOLERANCE = 0.0003;

/**
 * How much two drawings of a page differ: the share of pixels that do, or 1 where the sizes are
 * not the same. A pixel that has its like among the neighbours of its place does not count:
 * drawing a field into the page moves its lines by a fraction of a pixel.
 */
export function differenceOf(one: Drawing, other: Drawing): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const { width, height } = one;
  let different = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      if (!pixelDiffers(one.pixels, at, other.pixels)) continue;
      if (isLost(one, other, x, y) || isLost(other, one, x, y)) different += 1;
    }
  }
  return different / (width * height);
}

export function looksTheSame(one: Drawing, other: Drawing): boolean {
  return differenceOf(one, other) <= SHARE_TOLERANCE;
}

function pixelDiffers(one: Uint8Array, at: number, other: Uint8Array): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    const difference = (one[at + channel] ?? 0) - (other[at + channel] ?? 0);
    if (difference > CHANNEL_TOLERANCE || difference < -CHANNEL_TOLERANCE) return true;
  }
  return false;
}

/** True when a channel of the pixel lies outside what the neighbourhood in the other drawing spans. */
function isLost(one: Drawing, other: Drawing, x: number, y: number): boolean {
  const { width, height } = one;
  for (let channel = 0; channel < 3; channel += 1) {
    const value = one.pixels[(y * width + x) * 3 + channel] ?? 0;
    let least = 255;
    let most = 0;
    for (let near = Math.max(0, y - 1); near <= Math.min(height - 1, y + 1); near += 1) {
      for (let beside = Math.max(0, x - 1); beside <= Math.min(width - 1, x + 1); beside += 1) {
        const there = other.pixels[(near * width + beside) * 3 + channel] ?? 0;
        if (there < least) least = there;
        if (there > most) most = there;
      }
    }
    if (value < least - CHANNEL_TOLERANCE || value > most + CHANNEL_TOLERANCE) return true;
  }
  return false;
}
