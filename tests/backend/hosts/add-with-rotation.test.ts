import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { codeOf } from '../../support/code-of.ts';
import { sharedSeason } from '../../support/shared-season.ts';

const season = sharedSeason();
const start = parseDay('2027-05-03');
const end = parseDay('2027-05-28');

/** What is in the vault: hosts and rotations by count, and what undo would take back. */
async function stateOf(client: ReturnType<typeof season.client>) {
  const [hosts, rotations, status] = await Promise.all([
    client.hosts.list(),
    client.rotations.list(),
    client.app.status(),
  ]);
  return [hosts.length, rotations.length, status.lastChange.undo];
}

test.each([
  ['a pack', { key: 'yale' }, { start: end, end: start }, 'rotation-dates-invalid'],
  ['a name', { name: 'My own host' }, { start: end, end: start }, 'rotation-dates-invalid'],
  ['a host without a name', { name: ' ' }, { start, end }, 'host-name-missing'],
  ['a pack that is not there', { key: 'nowhere' }, { start, end }, 'pack-not-found'],
])('%s: what is refused leaves nothing behind', async (_what, host, days, code) => {
  const client = season.client();
  const before = await stateOf(client);
  expect(await codeOf(client.hosts.addWithRotation({ host, ...days }))).toBe(code);
  expect(await stateOf(client)).toEqual(before);
});

test.each([{ key: 'griffin-hospital' }, { name: 'My own host' }])(
  'tried again it makes one host and one rotation, and one undo takes both back: %o',
  async (host) => {
    const client = season.client();
    const [hosts, rotations] = await stateOf(client);
    expect(await codeOf(client.hosts.addWithRotation({ host, start: end, end: start }))).toBe(
      'rotation-dates-invalid',
    );
    const added = await client.hosts.addWithRotation({ host, start, end });
    expect(added.rotation).toMatchObject({ host: added.host.id, start, end, stage: 'researching' });
    expect(await stateOf(client)).toEqual([
      Number(hosts) + 1,
      Number(rotations) + 1,
      `Added ${added.host.name} and a rotation there`,
    ]);
    await client.app.undo();
    expect((await stateOf(client)).slice(0, 2)).toEqual([hosts, rotations]);
  },
);
