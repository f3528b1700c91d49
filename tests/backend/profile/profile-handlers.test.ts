import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { openSeason } from '../agenda/open-season.ts';

test('a profile changes field by field; null drops an optional field and empties another', async () => {
  const { client } = await openSeason();
  const dateOfBirth = parseDay('1999-05-04');
  await Promise.all([
    client.profile.save({ dateOfBirth, nationalities: ['TR'] }),
    client.profile.save({ email: 'a@example.org', bcgGiven: true }),
  ]);
  expect(await client.profile.get()).toEqual({
    ...EMPTY_PROFILE,
    dateOfBirth,
    nationalities: ['TR'],
    email: 'a@example.org',
    bcgGiven: true,
  });
  await client.profile.save({ dateOfBirth: null, nationalities: null, bcgGiven: false });
  expect(await client.profile.get()).toEqual({
    ...EMPTY_PROFILE,
    email: 'a@example.org',
    bcgGiven: false,
  });
  expect((await client.app.undo()).label).toBe('Changed your profile');
  expect((await client.profile.get()).dateOfBirth).toBe(dateOfBirth);
});
