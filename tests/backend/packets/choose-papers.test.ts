import { expect, test } from 'vitest';
import { idOf } from '../../../src/core/shared/id.ts';
import { codeOf } from '../../support/code-of.ts';
import { addVisit, openSeason } from '../agenda/open-season.ts';

test('papers chosen for a packet are kept, taken back with Undo, and left to the verdict again', async () => {
  const { client } = await openSeason();
  const { host, rotation } = await addVisit(client, 'North', ['bls', 'acls']);
  const requirement = host.requirements[0]?.id ?? idOf<'requirement'>('none');
  const versions = [idOf<'version'>('v1')];
  const chosen = async () => (await client.rotations.list())[0]?.papers ?? [];

  const { label } = await client.packets.choose({ rotation: rotation.id, requirement, versions });
  expect(label).toBe('Chose papers for bls');
  expect(await chosen()).toEqual([{ requirement, versions }]);
  // Another field of the rotation leaves them.
  await client.rotations.save({ id: rotation.id, notes: 'Bring shoes' });
  expect(await chosen()).toEqual([{ requirement, versions }]);

  await client.app.undo();
  expect((await client.app.undo()).label).toBe('Chose papers for bls');
  expect(await chosen()).toEqual([]);

  await client.packets.choose({ rotation: rotation.id, requirement, versions });
  await client.packets.choose({ rotation: rotation.id, requirement, versions: null });
  expect(await chosen()).toEqual([]);
});

test('a requirement that the host does not have is refused', async () => {
  const { client } = await openSeason();
  const { rotation } = await addVisit(client, 'North', ['bls']);
  const asked = client.packets.choose({
    rotation: rotation.id,
    requirement: idOf('gone'),
    versions: null,
  });
  expect(await codeOf(asked)).toBe('requirement-not-found');
});
