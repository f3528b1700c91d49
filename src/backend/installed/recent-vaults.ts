import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const MOST = 8;

const fileSchema = z.object({ vaults: z.array(z.string().min(1)).max(100) });

/**
 * The vaults that were opened on this machine, the last one first, in a file for this user alone. Only where
 * they lie is in it, which whoever may read this folder sees anyway; each still asks for its passphrase.
 */
export interface RecentVaults {
  /** Those that are still there. */
  list(): readonly string[];
  note(folder: string): void;
  forget(): void;
}

export function recentVaults(file: string): RecentVaults {
  const read = () => {
    try {
      return fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data?.vaults ?? [];
    } catch {
      return [];
    }
  };
  const write = (vaults: readonly string[]) => {
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(file, `${JSON.stringify({ vaults }, null, 2)}\n`, { mode: 0o600 });
    } catch {
      // Nobody is kept from a vault because a list of them cannot be written.
    }
  };
  return {
    list: () => read().filter((folder) => existsSync(join(folder, 'vault.db'))),
    note: (folder) => write([folder, ...read().filter((other) => other !== folder)].slice(0, MOST)),
    forget: () => write([]),
  };
}
