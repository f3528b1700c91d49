import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { createRouterClient } from '@orpc/server';
import { createBackend } from '../../../src/backend/backend.ts';

/**
 * Opens a vault as a window would, reads what its screens show, and locks; says "open" and "locked", and waits
 * after each for a line, so that somebody else can look at its memory. The passphrase comes as a line too.
 */
const [folder = ''] = process.argv.slice(2);
const lines = createInterface(process.stdin)[Symbol.asyncIterator]();
const next = async () => (await lines.next()).value ?? '';

const backend = await createBackend({ folder, window: 'terminal', version: '0' });

async function use(passphrase: string): Promise<void> {
  const client = createRouterClient(backend.router, { context: backend.context });
  await client.vault.open({ passphrase });
  await client.season.rows();
  await Promise.all([
    client.rotations.check({}),
    client.season.overview(),
    client.agenda.list(),
    client.documents.list(),
    client.hosts.list(),
    client.immunizations.review(),
    client.budget.overview(),
    client.letters.list(),
    client.history.list({}),
  ]);
}

await use(await next());
console.log('open');
await next();
backend.context.session.lock();
for (let round = 0; round < 5; round += 1) {
  await setImmediate();
  globalThis.gc?.();
}
console.log('locked');
await next();
await backend.close();
process.exit(0);
