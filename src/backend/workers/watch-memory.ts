/** How often the memory is looked at, in milliseconds: a thread takes some 50 MB meanwhile. */
const EVERY_MS = 25;
const MEGABYTE = 1024 * 1024;
/** What work may take in any case on top of what the process held before, in MB. */
const LEAST_MB = 400;

/** Looks at what the process holds while there is work. */
export interface MemoryWatch {
  /** Work began. */
  start(): void;
  stop(): void;
}

/**
 * Calls `tooMuch` when the process holds more than `processMB` and what the running work may take on top
 * (`allowances`, one for each; the watch ends where there is none).
 */
export function watchMemory(
  allowances: () => readonly number[],
  processMB: number,
  tooMuch: () => void,
): MemoryWatch {
  let timer: NodeJS.Timeout | undefined;
  let limitMB = processMB;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const look = () => {
    const allowed = allowances();
    if (allowed.length === 0) return stop();
    const most = limitMB + allowed.reduce((sum, allowance) => sum + allowance, 0);
    if (heldMB() > most) tooMuch();
  };
  return {
    start() {
      if (timer !== undefined) return;
      limitMB = Math.max(processMB, heldMB() + LEAST_MB);
      timer = setInterval(look, EVERY_MS);
      timer.unref();
    },
    stop,
  };
}

function heldMB(): number {
  return process.memoryUsage.rss() / MEGABYTE;
}
