import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** Tables that hold codes and sentences beside each other, and how a line of each begins. */
const TABLES: Readonly<Record<string, RegExp>> = {
  'src/backend/database/vault-fault.ts': /^ {2}'([a-z-]+)':/gm,
  'src/backend/intake/intake-faults.ts': /^ {2}'([a-z-]+)':/gm,
  'src/backend/delivery/folder-fault.ts': /\[?\s*'([a-z]+-[a-z-]+)',\s*'[A-Z]/g,
};

const THROWN = /new Fault\(\s*'([a-z-]+)'/g;
/** Findings, notices and problems: objects of a code and a message. */
const TOLD = /code: '([a-z-]+)',\s*message/g;

/** Every code of a failure, a finding or a notice in the sources, with the sentences' files. */
export function codesInSources(): Set<string> {
  const found = new Set<string>();
  for (const path of sources()) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const table = TABLES[path];
    for (const pattern of table === undefined ? [THROWN, TOLD] : [table, THROWN])
      for (const [, code = ''] of text.matchAll(pattern)) found.add(code);
  }
  return found;
}

export function sources(): string[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'));
}

export function readSource(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
