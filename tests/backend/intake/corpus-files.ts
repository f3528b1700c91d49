import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface CorpusFile {
  readonly path: string;
  readonly name: string;
  readonly password: string;
  readonly encrypted: boolean;
}

/** Every PDF below a folder, with the password that its INDEX.csv publishes. */
export function listCorpus(folder: string): CorpusFile[] {
  const index = readIndex(folder);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.toLowerCase().endsWith('.pdf'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const row = index.get(relative(folder, path).replaceAll('\\', '/'));
      return { path, name, password: row?.password ?? '', encrypted: row?.encrypted ?? false };
    });
}

function readIndex(folder: string): Map<string, { password: string; encrypted: boolean }> {
  const rows = new Map<string, { password: string; encrypted: boolean }>();
  let text: string;
  try {
    text = readFileSync(join(folder, 'INDEX.csv'), 'utf8');
  } catch {
    return rows;
  }
  for (const line of text.split('\n').slice(1)) {
    const [file, , , encrypted, , password] = line.split(',');
    if (file) rows.set(file, { password: password ?? '', encrypted: encrypted === 'yes' });
  }
  return rows;
}

/** `count` files chosen by a seed, always the same for the same folder and seed. */
export function sampleOf<T>(items: readonly T[], count: number, seed: number): T[] {
  const rest = [...items];
  const chosen: T[] = [];
  let state = seed;
  while (chosen.length < count && rest.length > 0) {
    // The generator of Numerical Recipes: enough to spread a sample.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    chosen.push(...rest.splice(state % rest.length, 1));
  }
  return chosen;
}
