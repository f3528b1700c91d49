import { createRouterClient } from '@orpc/server';
import { createBackend } from '../../src/backend/backend.ts';
import { resultOf } from './result-of.ts';

/** Makes a sample season, asks and saves as often as it is told, and says what it held after each tenth, in MB. */
const [folder = '', count = '10000'] = process.argv.slice(2);
const backend = await createBackend({ folder, window: 'terminal', version: '0', log: () => {} });
const client = createRouterClient(backend.router, { context: backend.context });
await resultOf(await client.vault.create({ passphrase: 'correct horse battery', sample: true }));
const ways = [
  () => client.app.status(),
  () => client.documents.list(),
  () => client.agenda.list(),
  () => client.profile.save({ familyName: `Name ${Math.random()}` }),
  () => client.hosts.list(),
];
const held: number[] = [];
for (let call = 1; call <= Number(count); call += 1) {
  await ways[call % ways.length]?.();
  if (call % (Number(count) / 10) === 0) {
    held.push(Math.round(process.memoryUsage.rss() / 1024 / 1024));
  }
}
console.log(JSON.stringify(held));
await backend.close();
