import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { type Backend, createBackend } from '../../../src/backend/backend.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { resultOf } from '../../support/result-of.ts';
import { PROOF_PASSPHRASE } from '../kills/open-app.ts';
import { openHttpDoor, openPortDoor } from './call-doors.ts';
import type { Called } from './call-wrongly.ts';
import { watchRows } from './watch-rows.ts';

const RESOURCES = join(import.meta.dirname, '..', '..', '..', 'resources');

/** A small open vault behind both windows' doors. */
export async function openCalled(
  scratch: string,
): Promise<{ called: Called; close(): Promise<void> }> {
  const backend = await createBackend({
    folder: join(scratch, 'vault'),
    window: 'browser',
    version: '0',
    today: parseDay('2026-12-01'),
    logs: join(scratch, 'logs'),
  });
  const words = await fill(backend);
  const doors = [await openHttpDoor(backend), await openPortDoor(backend)];
  const { session } = backend.context;
  const rows = watchRows(() => session.require().db);
  return {
    called: { doors, words, rows, isOpen: session.isOpen },
    async close() {
      for (const door of doors) await door.close();
      await backend.close();
    },
  };
}

/** A few rows of every kind; answers the values of which inputs are made, their identifiers among them. */
async function fill({ router, context }: Backend): Promise<unknown[]> {
  const client = createRouterClient(router, { context });
  await resultOf(await client.vault.create({ passphrase: PROOF_PASSPHRASE }));
  // Else the app makes one by itself in between, and notes it.
  await resultOf(await client.vault.takeBackup());
  await client.profile.save({ familyName: 'Aksoy', givenNames: 'Defne' });
  const paper = await openAsBlob(join(RESOURCES, 'sample', 'documents', 'statement.pdf'));
  const files = [{ name: 'statement.pdf', content: paper }];
  const { added } = await resultOf(await client.documents.import({ files }));
  const host = await client.hosts.addBundled({ key: 'amopportunities' });
  const span = { start: parseDay('2027-02-01'), end: parseDay('2027-02-26') };
  const rotation = await client.rotations.save({ host: host.id, title: 'ICU', ...span });
  const letter = await client.letters.save({ writer: 'Dr Lee' });
  const ids = [
    ...[host.id, rotation.id, letter.id, ...added.flatMap((one) => [one.document, one.version])],
    ...host.requirements.map(({ id }) => id),
    ...host.admission.map(({ id }) => id),
  ];
  return [...ids, ...WORDS];
}

const WORDS: readonly unknown[] = [
  ...['2027-02-01', '2026-12-24', '02-28', '2027-02', 'USD', 'TRY', 'TR', 'US', 'passport', 'bls'],
  ...['a text', 'https://host.example/rules', 'a1'.repeat(32), 'name.pdf', '12.50', 'issued'],
  ...[0, 1, 2, 12, 100, 1.5, true, false, null, { kind: 'download' }, new Blob(['x'])],
];
