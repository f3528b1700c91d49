import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { type Backend, createBackend } from '../../../src/backend/backend.ts';
import { parseDay } from '../../../src/core/shared/day.ts';

export const PASSPHRASE = 'benchmark season';
const TODAY = parseDay('2027-01-12');

/** The whole app on a vault folder, called as the command line calls it. */
export async function openApp(folder: string) {
  const backend = await createBackend({
    folder,
    window: 'terminal',
    version: '0.0.0',
    today: TODAY,
  });
  return { backend, client: createRouterClient(backend.router, { context: backend.context }) };
}

export type BenchApp = Awaited<ReturnType<typeof openApp>>;

export async function finish<Result>(
  started: Promise<AsyncIterable<{ kind: 'progress' } | { kind: 'result'; result: Result }>>,
): Promise<Result> {
  for await (const event of await started) if (event.kind === 'result') return event.result;
  throw new Error('long work ended without a result');
}

export async function createVault({ client }: BenchApp): Promise<void> {
  await finish(client.vault.create({ passphrase: PASSPHRASE }));
}

export async function importFiles({ client }: BenchApp, files: readonly string[], type = 'other') {
  const given = await Promise.all(
    files.map(async (file) => ({ name: basename(file), content: await openAsBlob(file) })),
  );
  return finish(client.documents.import({ files: given, type }));
}

export const close = ({ backend }: { backend: Backend }) => backend.close();
