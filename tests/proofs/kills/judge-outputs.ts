import { createHash } from 'node:crypto';
import { existsSync, openAsBlob, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listManifests } from '../../../src/backend/rows/manifest-store.ts';
import { restoreBackup } from '../../../src/backend/vault/restore-backup.ts';
import { codeFile, openByCode, outOf } from './open-app.ts';

export interface ExpectedOutputs {
  readonly packets?: readonly string[];
  readonly exports?: readonly string[];
  readonly backups?: readonly string[];
}

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What is wrong with the files that a killed process handed over. The vault was opened again before. */
export async function judgeOutputs(scratch: string, expected: ExpectedOutputs): Promise<string[]> {
  const out = outOf(scratch);
  const wanted = [
    ...(expected.packets ?? []),
    ...(expected.exports ?? []),
    ...(expected.backups ?? []),
  ];
  const missing = wanted.filter((name) => !existsSync(join(out, name)));
  return [
    ...missing.map((name) => `${name} was said to be there and is not`),
    ...(expected.packets === undefined ? [] : await judgePackets(scratch)),
    ...(expected.exports === undefined ? [] : judgeExports(out, expected.exports)),
    ...(expected.backups === undefined ? [] : await judgeBackups(scratch)),
  ];
}

/** After the next unlock no packet lies about that no manifest knows, and none is half. */
async function judgePackets(scratch: string): Promise<string[]> {
  const vault = await openByCode(scratch);
  try {
    const known = new Set(
      listManifests(vault.db).flatMap(({ files }) => files.map(({ sha256 }) => sha256)),
    );
    const names = readdirSync(outOf(scratch));
    return names
      .filter((name) => !known.has(hashOf(join(outOf(scratch), name))))
      .map((name) => `${name} lies in the folder and no manifest knows its bytes`);
  } finally {
    vault.close();
  }
}

function judgeExports(out: string, done: readonly string[]): string[] {
  return readdirSync(out).flatMap((name) => {
    const list = join(out, name, 'sojourn.json');
    if (!existsSync(list)) return done.includes(name) ? [`${name} has no sojourn.json`] : [];
    const { documents } = JSON.parse(readFileSync(list, 'utf8')) as {
      documents: { versions: { file?: string; sha256: string }[] }[];
    };
    return documents
      .flatMap(({ versions }) => versions)
      .filter(({ file, sha256 }) => file !== undefined && hashOf(join(out, name, file)) !== sha256)
      .map(({ file }) => `${file} in ${name} is not what was exported`);
  });
}

async function judgeBackups(scratch: string): Promise<string[]> {
  const path = join(outOf(scratch), 'one');
  if (!existsSync(path)) return [];
  const recoveryCode = readFileSync(codeFile(scratch), 'utf8');
  const backup = await openAsBlob(path);
  const { ok } = await restoreBackup(backup, join(scratch, 'restored'), { recoveryCode });
  return ok ? [] : ['the backup is not whole'];
}
