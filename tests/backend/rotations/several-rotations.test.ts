import { expect, test } from 'vitest';
import { codeOf } from '../../support/code-of.ts';
import { type Client, sharedSeason } from '../../support/shared-season.ts';
import { addVisit } from '../agenda/open-season.ts';

const season = sharedSeason();

const stagesNow = async (client: Client) =>
  (await client.rotations.list()).map(({ stage }) => stage).sort();

test('several rotations get one stage, or go into the bin, each in one step of undo', async () => {
  const client = season.client();
  const visits = [await addVisit(client, 'North', []), await addVisit(client, 'South', [])];
  const ids = visits.map(({ rotation }) => rotation.id);
  const before = await stagesNow(client);
  const { label } = await client.rotations.updateSeveral({ ids, stage: 'declined' });
  expect(label).toBe('Changed 2 rotations to declined');
  expect(await stagesNow(client)).toEqual(['declined', 'declined']);
  await client.app.undo();
  expect(await stagesNow(client)).toEqual(before);
  expect(await client.rotations.removeSeveral({ ids })).toEqual({ label: 'Deleted 2 rotations' });
  expect(await client.rotations.list()).toEqual([]);
  await client.app.undo();
  expect(await stagesNow(client)).toEqual(before);
});

test('several hosts go together, or none where one still has a rotation', async () => {
  const client = season.client();
  const { host, rotation } = await addVisit(client, 'North', []);
  const other = await client.hosts.duplicate({ id: host.id, name: 'North again' });
  const ids = [other.id, host.id];
  expect(await codeOf(client.hosts.removeSeveral({ ids }))).toBe('host-in-use');
  expect(await client.hosts.list()).toHaveLength(2);
  await client.rotations.remove({ id: rotation.id });
  expect(await client.hosts.removeSeveral({ ids })).toEqual({ label: 'Deleted 2 hosts' });
  expect(await client.hosts.list()).toEqual([]);
  await client.app.undo();
  expect(await client.hosts.list()).toHaveLength(2);
});
