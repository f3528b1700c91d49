import type { LogLine } from './read-log.ts';

/** Frames that tell where to look. */
const MOST_FRAMES = 6;

/** One entry of the log as a person reads it, with where it arose below it. */
export function sayLine({ at, kind, reference, error, code, frames }: LogLine): string[] {
  const what = code === undefined ? error : `${error} ${code}`;
  return [
    `${at} ${kind} ${reference}: ${what}`,
    ...frames.slice(0, MOST_FRAMES).map((frame) => `    ${frame}`),
  ];
}
