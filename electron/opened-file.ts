import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenedFile } from '../src/backend/session/context.ts';

/** What a call may bring in one message: a larger backup is restored from the command line. */
const LARGEST = 1024 * 1024 * 1024;

const KINDS = { '.sojourn-backup': 'backup', '.sojourn-host': 'pack' } as const;

/** What kind of file of ours a path names; undefined for any other. */
export function kindOfOurs(path: string): OpenedFile['kind'] | undefined {
  const name = basename(path).toLowerCase();
  return Object.entries(KINDS).find(([ending]) => name.endsWith(ending))?.[1];
}

/** The file of ours among the arguments of a start, as a file manager names it. */
export function openedAmong(args: readonly string[]): string | undefined {
  return args.find((argument) => !argument.startsWith('-') && kindOfOurs(argument) !== undefined);
}

export interface OpenedFiles {
  /** A file was opened by double click; the last one counts. Nothing where it is none of ours. */
  offer(path: string): void;
  /** What waits to be taken. */
  readonly waiting: () => Promise<OpenedFile | null>;
}

/** Keeps the file that was opened until the page takes it. */
export function openedFiles(onOffer: () => void): OpenedFiles {
  let path: string | undefined;
  return {
    offer(given) {
      if (kindOfOurs(given) === undefined) return;
      path = given;
      onOffer();
    },
    async waiting() {
      const found = path;
      const kind = found === undefined ? undefined : kindOfOurs(found);
      if (found === undefined || kind === undefined) return null;
      const about = await stat(found).catch(() => undefined);
      if (about?.isFile() !== true || about.size > LARGEST) return null;
      return {
        kind,
        name: basename(found),
        async take() {
          path = undefined;
          return await readFile(found);
        },
      };
    },
  };
}
