import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where a session lives, works and puts things. */
export interface Layout {
  readonly root: string;
  /** What the person brings: files to import and files with secrets. Not searched. */
  readonly given: string;
  /** What the person asks for: packets, exports, calendars. Listed, not counted. */
  readonly asked: string;
  readonly vaults: string;
  /** Second names of files that were removed during the session. */
  readonly removed: string;
  /** What programs wrote to standard error, and the browser host to standard output. */
  readonly logs: string;
  /** Everything that the session's processes are told: home, temporary folder and cache of its own. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The folders of a session below `root`, made where they are not there yet. */
export function layOut(root: string): Layout {
  const at = (name: string) => {
    mkdirSync(join(root, name), { recursive: true, mode: 0o700 });
    return join(root, name);
  };
  const { PATH, LANG, SOJOURN_CHROMIUM, LD_PRELOAD, KEEP_REMOVED } = process.env;
  const kept = { PATH, LANG, SOJOURN_CHROMIUM, LD_PRELOAD, KEEP_REMOVED };
  return {
    root,
    given: at('given'),
    asked: at('asked'),
    vaults: at('vaults'),
    removed: at('removed'),
    logs: at('logs'),
    environment: {
      ...Object.fromEntries(
        Object.entries(kept).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
      ),
      HOME: at('home'),
      TMPDIR: at('tmp'),
    },
  };
}

/** The secrets of a session, which are looked for as they are. */
export const SECRETS = {
  first: 'Pass Zz Ünïcode one 71',
  second: 'Pass Zz Ünïcode two 72',
} as const;
