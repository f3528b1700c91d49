import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { idOf } from '../../../src/core/shared/id.ts';
import { codeOf } from '../../support/code-of.ts';
import { type Client, sharedSeason } from '../../support/shared-season.ts';

const season = sharedSeason();
const APPLIED = parseDay('2027-01-05');

/** Three papers that were applied for; none has a file. */
async function expectThree(client: Client) {
  const titles = ['First', 'Second', 'Third'];
  const made = [];
  for (const title of titles) {
    made.push(await client.documents.expect({ type: 'bls', title, appliedOn: APPLIED }));
  }
  return made.map(({ id }) => id);
}

const typesNow = async (client: Client) =>
  (await client.documents.list()).map(({ type }) => type).sort();

test('several documents get one type in one step, and one undo gives all of theirs back', async () => {
  const client = season.client();
  const [first, second] = await expectThree(client);
  if (first === undefined || second === undefined) throw new Error('three were made');
  const { label } = await client.documents.updateSeveral({ ids: [first, second], type: 'acls' });
  expect(label).toBe('Changed 2 documents to ACLS card');
  expect(await typesNow(client)).toEqual(['acls', 'acls', 'bls']);
  expect(await client.app.undo()).toMatchObject({ label });
  expect(await typesNow(client)).toEqual(['bls', 'bls', 'bls']);
});

test('several documents go into the bin in one step; one that is named twice counts once', async () => {
  const client = season.client();
  const [first, second, third] = await expectThree(client);
  if (!first || !second || !third) throw new Error('three were made');
  const { label } = await client.documents.removeSeveral({ ids: [first, third, first] });
  expect(label).toBe('Deleted 2 documents');
  expect((await client.documents.list()).map(({ id }) => id)).toEqual([second]);
  expect(await client.documents.removeSeveral({ ids: [second] })).toEqual({
    label: 'Deleted Second',
  });
  await client.app.undo();
  await client.app.undo();
  expect(await client.documents.list()).toHaveLength(3);
});

test('where one of them is gone, or the type is not known, nothing is changed', async () => {
  const client = season.client();
  const ids = await expectThree(client);
  const gone = idOf<'document'>('01890000-0000-7000-8000-000000000000');
  const { documents } = client;
  expect(await codeOf(documents.removeSeveral({ ids: [...ids, gone] }))).toBe('document-not-found');
  expect(await codeOf(documents.updateSeveral({ ids: [...ids, gone], type: 'acls' }))).toBe(
    'document-not-found',
  );
  expect(await codeOf(documents.updateSeveral({ ids, type: 'no-such-type' }))).toBe(
    'type-not-found',
  );
  expect(await typesNow(client)).toEqual(['bls', 'bls', 'bls']);
});
