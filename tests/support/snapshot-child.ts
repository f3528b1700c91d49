import { setImmediate } from 'node:timers/promises';
import { writeHeapSnapshot } from 'node:v8';
import { createRouterClient } from '@orpc/server';
import { createBackend } from '../../src/backend/backend.ts';

/**
 * Opens a vault in a process of its own, as a window would ask and save, and writes the heap down
 * while it is open and once it is locked. It is told nothing of what the vault holds.
 */
const [folder = '', passphrase = '', open = '', locked = ''] = process.argv.slice(2);
const backend = await createBackend({ folder, window: 'terminal', version: '0' });

async function drain(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events) await setImmediate();
}

/** In a function of its own, so that nothing of it is left on the stack. */
async function use(): Promise<void> {
  const client = createRouterClient(backend.router, { context: backend.context });
  await client.vault.open({ passphrase });
  const rows = await client.season.rows();
  for (const { id } of rows.rotations) {
    await client.rotations.check({ rotation: id });
    await client.packets.preflight({ rotation: id });
    await client.sheets.pocketPack({ rotation: id });
  }
  await Promise.all([
    client.rotations.check({}),
    client.rotations.admission({}),
    client.rotations.advice(),
    client.season.overview(),
    client.agenda.list(),
    client.documents.list(),
    client.documents.types(),
    client.hosts.list(),
    client.planning.renewals({}),
    client.planning.backward(),
    client.planning.deansRequest(),
    client.immunizations.review(),
    client.budget.overview(),
    client.budget.lines(),
    client.letters.list(),
  ]);
  await client.profile.save({ familyName: rows.profile.familyName.toUpperCase() });
  for (const { id, title } of rows.documents) {
    await client.documents.update({ id, title: `${title} again` });
  }
  await client.rotations.check({});
  await client.agenda.list();
  await client.app.undo();
  await drain(await client.vault.verify());
  // What fails must not keep what it was about either.
  const refused = await client.documents.removeVersion({ id: 'none' as never }).then(
    () => false,
    () => true,
  );
  if (!refused) throw new Error('removing nothing was not refused');
}

async function collect(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    await setImmediate();
    globalThis.gc?.();
  }
}

await use();
await collect();
writeHeapSnapshot(open, { exposeNumericValues: true });
backend.context.session.lock();
await collect();
writeHeapSnapshot(locked, { exposeNumericValues: true });
await backend.close();
console.log('written');
