import { createHash } from 'node:crypto';
import { existsSync, openAsBlob, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listManifests } from '../../../src/backend/rows/manifest-store.ts';
import { resultOf } from '../../support/result-of.ts';
import { openApp, outOf, PROOF_PASSPHRASE } from './open-app.ts';

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
  const { backend, client } = await openApp(join(scratch, 'vault'));
  try {
    await client.vault.open({ passphrase: PROOF_PASSPHRASE });
    const manifests = listManifests(backend.context.session.require().db);
    const known = new Set(manifests.flatMap(({ files }) => files.map(({ sha256 }) => sha256)));
    const names = readdirSync(outOf(scratch));
    return names
      .filter((name) => !known.has(hashOf(join(outOf(scratch), name))))
      .map((name) => `${name} lies in the folder and no manifest knows its bytes`);
  } finally {
    await backend.close();
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
  const { backend, client } = await openApp(join(scratch, 'restored'));
  try {
    const backup = await openAsBlob(path);
    const asked = { backup, secret: PROOF_PASSPHRASE, kind: 'passphrase' as const };
    const { ok } = await resultOf(await client.vault.restore(asked));
    return ok ? [] : ['the backup is not whole'];
  } finally {
    await backend.close();
  }
}
