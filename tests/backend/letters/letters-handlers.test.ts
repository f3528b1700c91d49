import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { addVisit, openSeason } from '../agenda/open-season.ts';

test('a letter is for the specialty of the profile, changes field by field, and outlives its rotation', async () => {
  const { client } = await openSeason();
  await client.profile.save({ specialty: 'Anesthesiology' });
  const { rotation } = await addVisit(client, 'North', ['bls']);
  const letter = await client.letters.save({ writer: 'Dr. Stone', rotation: rotation.id });
  expect(letter).toMatchObject({ specialty: 'Anesthesiology', rotation: rotation.id });
  const askedOn = parseDay('2027-02-23');
  await client.letters.save({ id: letter.id, askedOn, waived: true });
  const cleared = await client.letters.save({ id: letter.id, askedOn: null });
  expect(cleared).toEqual({ ...letter, waived: true });

  await client.rotations.remove({ id: rotation.id });
  const [kept] = await client.letters.list();
  expect(kept).toMatchObject({ id: letter.id, writer: 'Dr. Stone' });
  expect(kept?.rotation).toBeUndefined();
  await client.app.undo();
  expect((await client.letters.list())[0]?.rotation).toBe(rotation.id);

  expect((await client.letters.remove({ id: letter.id })).label).toBe(
    'Deleted the letter of Dr. Stone',
  );
  expect(await client.letters.list()).toEqual([]);
});

test('a letter needs its writer and a rotation that is there', async () => {
  const { client } = await openSeason();
  const code = (work: Promise<unknown>) => work.catch((error) => error.data?.code ?? error.code);
  expect(await code(client.letters.save({ writer: ' ' }))).toBe('letter-writer-missing');
  expect(await code(client.letters.save({ writer: 'A', rotation: 'gone' as never }))).toBe(
    'rotation-not-found',
  );
});

test('the steps of a letter stand on the agenda and open it', async () => {
  const { client } = await openSeason();
  const { rotation } = await addVisit(client, 'North', ['bls']);
  const letter = await client.letters.save({ writer: 'Dr. Stone', rotation: rotation.id });
  const { open } = await client.agenda.list();
  expect(open.filter(({ kind }) => kind === 'letter')).toMatchObject([
    { key: `letter-signal:${letter.id}`, day: '2027-02-13', letter: letter.id },
    { key: `letter-ask:${letter.id}`, day: '2027-02-23', letter: letter.id },
  ]);
});
