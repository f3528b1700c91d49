import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { addVisit, drain, openSeason } from '../agenda/open-season.ts';

const CARD = join(import.meta.dirname, '../../../resources/sample/documents/bls-card.pdf');

test('a rotation is ready in no list while its packet cannot go out: without a name, and too large', async () => {
  const { client } = await openSeason();
  const { host, rotation } = await addVisit(client, 'North', ['bls']);
  const files = [{ name: 'bls-card.pdf', content: new Blob([readFileSync(CARD)]) }];
  const expires = parseDay('2028-03-01');
  await drain(await client.documents.import({ files, type: 'bls', expires } as never));
  const standing = async () => {
    const [checked] = await client.rotations.check({});
    const outline = await client.packets.preflight({ rotation: rotation.id });
    expect(checked?.status === 'blocked', 'the list and pre-flight agree').toBe(outline.blocked);
    return [checked?.status, checked?.summary];
  };
  expect(await standing()).toEqual(['blocked', expect.stringContaining('Your name is missing.')]);
  expect(await client.packets.obstacles()).toMatchObject([{ rotation: rotation.id }]);

  await client.profile.save({ givenNames: 'Deniz', familyName: 'Kaya' });
  expect((await standing())[0]).toBe('ready');
  expect(await client.packets.obstacles()).toEqual([]);

  await client.hosts.save({ ...host, maxPacketBytes: 1000 } as never);
  expect(await standing()).toEqual(['blocked', expect.stringContaining('takes 0.0 MB at most')]);
});
