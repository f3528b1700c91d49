import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { logEntrySchema } from './log-entry.ts';
import { logFiles } from './log-files.ts';

const lineSchema = logEntrySchema.extend({ at: z.iso.datetime() });

export type LogLine = z.infer<typeof lineSchema>;

export interface ReadLog {
  readonly files: number;
  readonly bytes: number;
  /** The newest first. */
  readonly last: readonly LogLine[];
}

/** The newest lines of the log. What does not have the form of one, because it was changed, is left out. */
export function readLog(folder: string, most: number): ReadLog {
  const texts = logFiles().flatMap((name) => {
    try {
      return [readFileSync(join(folder, name), 'utf8')];
    } catch {
      return [];
    }
  });
  const last = texts.flatMap((text) => text.split('\n').flatMap(parseLine).toReversed());
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { files: texts.length, bytes, last: last.slice(0, most) };
}

function parseLine(text: string): LogLine[] {
  try {
    const line = lineSchema.safeParse(JSON.parse(text));
    return line.success ? [line.data] : [];
  } catch {
    return [];
  }
}
