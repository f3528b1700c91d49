import { readdirSync } from 'node:fs';

/** The names in a folder; none where it is gone or may not be listed: it then says nothing. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
