import { expect, test } from 'vitest';
import { idOf } from '../../../src/core/shared/id.ts';
import { codeOf } from '../../support/code-of.ts';
import { addVisit, openSeason } from '../agenda/open-season.ts';

const SOURCE = { label: 'A page', url: '', readOn: '2026-11-01' as never };

async function openHost() {
  const { client } = await openSeason();
  const { host, rotation } = await addVisit(client, 'North', ['bls', 'tdap', 'photo']);
  const read = async () => {
    const [found] = await client.hosts.list();
    if (found === undefined) throw new Error('the host is gone');
    return found;
  };
  return { client, host, rotation, read };
}

test('two edits of one host, of different fields, both stand', async () => {
  const { client, host, read } = await openHost();
  const { id } = host;
  await Promise.all([
    client.hosts.save({ id, city: 'Akron', maxPacketBytes: 5_000_000 }),
    client.hosts.save({ id, notes: 'Ask for Ada' }),
    client.hosts.saveAdmission({
      host: id,
      rule: { demand: { kind: 'max-weeks', weeks: 8 }, note: '', source: SOURCE },
    }),
  ]);
  const saved = await read();
  expect(saved).toMatchObject({ city: 'Akron', notes: 'Ask for Ada', maxPacketBytes: 5_000_000 });
  expect(saved.requirements).toEqual(host.requirements);
  expect(saved.admission.map(({ demand }) => demand)).toEqual([{ kind: 'max-weeks', weeks: 8 }]);
  expect('maxPacketBytes' in (await client.hosts.save({ id, maxPacketBytes: null }))).toBe(false);
});

test('a rule is changed, added, removed and moved by its own id while others change beside it', async () => {
  const { client, host, rotation, read } = await openHost();
  const [first, second, third] = host.requirements;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three');
  await client.rotations.setException({
    rotation: rotation.id,
    requirement: second.id,
    exception: { kind: 'waived', note: '' },
  });
  const titles = async () => (await read()).requirements.map(({ title }) => title);
  const { id: _, ...copy } = first;
  await Promise.all([
    client.hosts.saveRequirement({ host: host.id, requirement: { ...first, title: 'Card' } }),
    client.hosts.saveRequirement({ host: host.id, requirement: { ...copy, title: 'New' } }),
    client.hosts.removeRequirement({ host: host.id, requirement: second.id }),
  ]);
  expect(await titles()).toEqual(['Card', 'photo', 'New']);
  expect((await client.rotations.list())[0]?.exceptions).toEqual([]);

  const move = (requirement: typeof first.id, before: typeof first.id | null) =>
    client.hosts.moveRequirement({ host: host.id, requirement, before });
  await move(third.id, first.id);
  expect(await titles()).toEqual(['photo', 'Card', 'New']);
  await move(third.id, null);
  expect(await titles()).toEqual(['Card', 'New', 'photo']);
  await move(third.id, third.id);
  expect(await titles()).toEqual(['Card', 'New', 'photo']);

  expect(await codeOf(move(second.id, null))).toBe('rule-not-found');
  expect(await codeOf(move(third.id, second.id))).toBe('rule-not-found');
  expect(await codeOf(client.hosts.saveRequirement({ host: host.id, requirement: second }))).toBe(
    'rule-not-found',
  );
  expect(
    await codeOf(client.hosts.removeRequirement({ host: idOf('gone'), requirement: first.id })),
  ).toBe('host-not-found');
  expect((await client.app.undo()).label).toBe('Changed North');
});

test('admission rules likewise', async () => {
  const { client, host, read } = await openHost();
  const add = (weeks: number) =>
    client.hosts.saveAdmission({
      host: host.id,
      rule: { demand: { kind: 'max-weeks', weeks }, note: `${weeks}`, source: SOURCE },
    });
  await add(4);
  await add(8);
  const [four, eight] = (await add(12)).admission;
  if (four === undefined || eight === undefined) throw new Error('there are three');
  const notes = async () => (await read()).admission.map(({ note }) => note);
  await client.hosts.moveAdmission({ host: host.id, rule: eight.id, before: four.id });
  await client.hosts.saveAdmission({ host: host.id, rule: { ...four, note: 'four' } });
  expect(await notes()).toEqual(['8', 'four', '12']);
  await client.hosts.removeAdmission({ host: host.id, rule: four.id });
  expect(await notes()).toEqual(['8', '12']);
  expect(await codeOf(client.hosts.removeAdmission({ host: host.id, rule: four.id }))).toBe(
    'rule-not-found',
  );
});

test('a new host needs its name alone; a host with rotations stays', async () => {
  const { client, host, rotation } = await openHost();
  const bare = await client.hosts.save({ name: 'Bare' });
  expect(bare).toMatchObject({
    name: 'Bare',
    platform: 'own-form',
    requirements: [],
    admission: [],
  });
  expect(await codeOf(client.hosts.save({ city: 'Akron' }))).toBe('host-name-missing');
  expect(await codeOf(client.hosts.remove({ id: host.id }))).toBe('host-in-use');
  await client.rotations.remove({ id: rotation.id });
  expect(await client.hosts.remove({ id: host.id })).toEqual({ label: 'Deleted North' });
  expect((await client.hosts.list()).map(({ name }) => name)).toEqual(['Bare']);
});
