import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { onTestFinished } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { copyEmptyVault, PASSPHRASE } from '../../support/empty-vault.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

/** The app on a vault of its own, with its calls as the command line has them. */
export async function openSeason(today = '2027-01-12') {
  const folder = join(makeFolder(), 'vault');
  await copyEmptyVault(folder);
  const backend = await createBackend({
    folder,
    window: 'terminal',
    version: '0',
    today: parseDay(today),
    log: () => {},
  });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  await client.vault.open({ passphrase: PASSPHRASE });
  return { backend, client };
}

/** Long work is carried to its end; a plain answer is there already. */
export async function drain(work: unknown): Promise<void> {
  if (typeof work !== 'object' || work === null || !(Symbol.asyncIterator in work)) return;
  for await (const _ of work as AsyncIterable<unknown>);
}

const SOURCE = { label: 'A page', url: '', readOn: parseDay('2026-11-01') };

/** A host that wants these types at the end of the rotation, with one rotation of February 2027. */
export async function addVisit(
  client: Awaited<ReturnType<typeof openSeason>>['client'],
  name: string,
  types: readonly string[],
) {
  const host = await client.hosts.save({
    name,
    city: 'Cleveland',
    state: 'OH',
    platform: 'vslo',
    contact: '',
    notes: '',
    fictional: true,
    requirements: types.map((type) => ({
      title: type,
      rule: {
        kind: 'document' as const,
        type,
        predicates: [{ kind: 'valid-through' as const, at: 'end' as const }],
      },
      phase: 'before-start' as const,
      note: '',
      source: SOURCE,
    })),
  } as never);
  const rotation = await client.rotations.save({
    host: host.id,
    title: `At ${name}`,
    start: parseDay('2027-02-01'),
    end: parseDay('2027-02-26'),
    stage: 'scheduled',
  });
  return { host, rotation };
}
