import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { idOf } from '../../../src/core/shared/id.ts';
import { codeOf } from '../../support/code-of.ts';
import { addVisit, openSeason } from '../agenda/open-season.ts';

test('two edits of one rotation, of different fields, both stand', async () => {
  const { client } = await openSeason();
  const { rotation } = await addVisit(client, 'North', ['bls']);
  const { id } = rotation;
  // Both windows know the rotation as it was: neither sends what it does not change.
  await Promise.all([
    client.rotations.save({ id, stage: 'applied', appliedOn: parseDay('2027-01-10') }),
    client.rotations.save({ id, notes: 'Bring shoes', ambition: 'reach' }),
  ]);
  await client.rotations.setException({
    rotation: id,
    requirement: (await client.hosts.list())[0]?.requirements[0]?.id ?? idOf('none'),
    exception: { kind: 'waived', note: '' },
  });
  await client.rotations.save({ id, tags: ['paediatric'] });
  const [saved] = await client.rotations.list();
  expect(saved).toMatchObject({
    ...rotation,
    stage: 'applied',
    appliedOn: '2027-01-10',
    notes: 'Bring shoes',
    ambition: 'reach',
    tags: ['paediatric'],
    exceptions: [{ kind: 'waived' }],
  });
  const cleared = await client.rotations.save({ id, appliedOn: null, ambition: null });
  expect('appliedOn' in cleared || 'ambition' in cleared).toBe(false);
  expect(cleared.stage).toBe('applied');
});

test('the days are judged as they would stand, and a new rotation needs all of them', async () => {
  const { client } = await openSeason();
  const { host, rotation } = await addVisit(client, 'North', []);
  const { id } = rotation;
  const before = await client.rotations.list();
  expect(await codeOf(client.rotations.save({ id, end: parseDay('2027-01-31') }))).toBe(
    'rotation-dates-invalid',
  );
  expect(await codeOf(client.rotations.save({ host: host.id, start: rotation.start }))).toBe(
    'rotation-incomplete',
  );
  expect(await codeOf(client.rotations.save({ id: idOf('gone'), notes: '' }))).toBe(
    'rotation-not-found',
  );
  expect(await codeOf(client.rotations.save({ id, host: idOf('gone') }))).toBe('host-not-found');
  expect(await client.rotations.list()).toEqual(before);
  const added = await client.rotations.save({
    host: host.id,
    start: rotation.start,
    end: rotation.end,
  });
  expect(added).toMatchObject({ type: 'other', stage: 'researching', title: '', exceptions: [] });
});
