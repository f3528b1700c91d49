import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserWindow, Display, Rectangle } from 'electron';
import { isRecord } from '../src/core/shared/is-record.ts';

/** Where the window stood when it was closed last, on this device. */
export interface WindowPlace {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
}

/** So much of the window has to lie on a display for it to be taken hold of, in pixels. */
const LEAST_SEEN = 100;

/**
 * The place that is kept in `file`; undefined where there is none, or where the display that it was on is
 * not there any more.
 */
export function readWindowPlace(
  file: string,
  displays: readonly Pick<Display, 'workArea'>[],
): WindowPlace | undefined {
  const kept = parse(file);
  if (!isRecord(kept) || !isRecord(kept['bounds'])) return undefined;
  const { x, y, width, height } = kept['bounds'];
  if (![x, y, width, height].every(Number.isInteger)) return undefined;
  const bounds = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
  if (!displays.some(({ workArea }) => isSeen(bounds, workArea))) return undefined;
  return { bounds, isMaximized: kept['isMaximized'] === true };
}

/** Keeps the place when the window is closed. It says nothing of the vault, which is another's business. */
export function keepWindowPlace(
  window: Pick<BrowserWindow, 'on' | 'getNormalBounds' | 'isMaximized'>,
  file: string,
): void {
  window.on('close', () => {
    const place = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
    try {
      writeFileSync(file, `${JSON.stringify(place)}\n`, { mode: 0o600 });
    } catch {
      // A full disk, or a folder that nobody may write to: the next window opens in the middle.
    }
  });
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // There is none yet, or it was cut off.
    return undefined;
  }
}

/** Its upper edge, by which a window is moved, lies on the display far enough. */
function isSeen(bounds: Rectangle, area: Rectangle): boolean {
  const across =
    Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const top = bounds.y >= area.y && bounds.y <= area.y + area.height - LEAST_SEEN;
  return across >= LEAST_SEEN && top;
}
