import { expect, test } from 'vitest';
import { sharedSeason } from '../../support/shared-season.ts';
import { addVisit } from '../agenda/open-season.ts';

const season = sharedSeason();

test('renewals: of every type that a rotation ahead wants, or of the one that is asked for', async () => {
  const client = season.client();
  expect(await client.planning.renewals({})).toEqual([]);
  await addVisit(client, 'North', ['bls', 'acls']);
  const types = async (input: { type?: string }) =>
    (await client.planning.renewals(input)).map(({ type }) => type);
  expect((await types({})).sort()).toEqual(['acls', 'bls']);
  expect(await types({ type: 'bls' })).toEqual(['bls']);
});

test('what is counted back and the request to the dean are of the hosts ahead', async () => {
  const client = season.client();
  expect(await client.planning.backward()).toEqual([]);
  const { rotation } = await addVisit(client, 'North', ['mmr', 'deans-letter']);
  const steps = await client.planning.backward();
  expect(steps.length).toBeGreaterThan(0);
  expect(new Set(steps.flatMap(({ rotations }) => rotations))).toEqual(new Set([rotation.id]));
  const request = await client.planning.deansRequest();
  expect(request.hosts).toEqual(['North']);
  expect(request.draft).toMatch(/^\[Date\]/);
});
