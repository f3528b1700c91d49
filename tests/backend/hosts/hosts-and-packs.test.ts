import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { givenPack, rule } from '../../core/hosts/given-pack.ts';
import { clause } from '../../core/requirements/given.ts';
import { codeOf } from '../../support/code-of.ts';
import { sharedSeason } from '../../support/shared-season.ts';
import { addVisit } from '../agenda/open-season.ts';

const season = sharedSeason();

const SOURCE = { label: 'A page', url: '', readOn: parseDay('2026-11-01') };
const BLS = {
  title: 'BLS card',
  rule: clause('bls'),
  phase: 'apply' as const,
  note: '',
  source: SOURCE,
};
const EIGHT_WEEKS = {
  demand: { kind: 'max-weeks' as const, weeks: 8 },
  note: '',
  source: SOURCE,
};
const NORTH = {
  name: 'North',
  city: 'Cleveland',
  state: 'OH',
  platform: 'vslo' as const,
  contact: '',
  notes: '',
  fictional: true,
  requirements: [BLS],
};

test('a host of one’s own: its rules get ids, keep them, and rules for admission stay unless named', async () => {
  const { hosts, app } = season.client();
  const north = await hosts.save({ ...NORTH, admission: [EIGHT_WEEKS] });
  expect(north).toMatchObject({ ...NORTH, admission: [EIGHT_WEEKS] });
  expect(await hosts.list()).toEqual([north]);
  const { admission: _, ...without } = north;
  const more = { ...without, city: 'Akron', requirements: [...north.requirements, BLS] };
  const changed = await hosts.save(more as never);
  expect(changed.admission).toEqual(north.admission);
  expect(changed.requirements).toHaveLength(2);
  expect(changed.requirements[0]).toEqual(north.requirements[0]);
  expect(new Set(changed.requirements.map(({ id }) => id)).size).toBe(2);
  expect((await hosts.save({ ...changed, admission: [] } as never)).admission).toEqual([]);
  const undo = async () => (await app.undo()).label;
  expect([await undo(), await undo(), await undo()]).toEqual([
    'Changed North',
    'Changed North',
    'Added North',
  ]);
  expect(await codeOf(hosts.save({ ...NORTH, id: 'gone' as never }))).toBe('host-not-found');
});

test('a host with rotations stays and says how many; without them it goes', async () => {
  const client = season.client();
  const { host, rotation } = await addVisit(client, 'North', ['bls']);
  await addVisit(client, 'South', ['bls']);
  const remove = () => client.hosts.remove({ id: host.id });
  await expect(remove()).rejects.toMatchObject({
    data: { code: 'host-in-use' },
    message: 'North has a rotation. Delete it first, then the host.',
  });
  const days = { start: parseDay('2027-04-05'), end: parseDay('2027-04-30') };
  const second = await client.rotations.save({ host: host.id, ...days });
  await expect(remove()).rejects.toMatchObject({
    message: 'North has 2 rotations. Delete them first, then the host.',
  });
  await client.rotations.remove({ id: rotation.id });
  await client.rotations.remove({ id: second.id });
  expect(await remove()).toEqual({ label: 'Deleted North' });
  expect((await client.hosts.list()).map(({ name }) => name)).toEqual(['South']);
  expect(await codeOf(remove())).toBe('host-not-found');
});

test('a pack goes out as a file and comes in as the same host', async () => {
  const { hosts } = season.client();
  const north = await hosts.save({
    ...NORTH,
    name: 'St. Mary’s -- Ohio',
    admission: [EIGHT_WEEKS],
  });
  const { name, json } = await hosts.exportPack({ id: north.id });
  expect(name).toBe('st-mary-s-ohio.sojourn-host');
  const saved = await hosts.savePack({ id: north.id, to: { kind: 'download' } });
  expect(saved.name).toBe(name);
  expect(await saved.content?.text()).toBe(json);
  expect(json).toMatch(/^\{\n {2}"/);
  expect(json.endsWith('}\n')).toBe(true);
  const again = await hosts.importPack({ json });
  expect(again.id).not.toBe(north.id);
  expect(again).toMatchObject({ name: north.name, requirements: [BLS], admission: [EIGHT_WEEKS] });
  expect((await season.client().app.undo()).label).toBe('Added St. Mary’s -- Ohio');
  const nameless = await hosts.save({ ...NORTH, name: '病院' });
  expect((await hosts.exportPack({ id: nameless.id })).name).toBe('host.sojourn-host');
});

test.each([
  ['no JSON', '{', /it is not JSON/],
  ['not an object', '7', /This host pack cannot be used: \w/],
  ['a field of the wrong kind', JSON.stringify({ ...givenPack([]), name: 7 }), /used: name: /],
  [
    'a rule of the wrong kind',
    JSON.stringify({ ...givenPack([rule('BLS', clause('bls'))]), requirements: [{}] }),
    /used: requirements\.0\./,
  ],
])('a pack that is %s is refused by the field', async (_, json, message) => {
  const { hosts } = season.client();
  await expect(hosts.importPack({ json })).rejects.toMatchObject({
    data: { code: 'pack-invalid' },
    message: expect.stringMatching(message),
  });
  expect(await hosts.list()).toEqual([]);
});

test('the packs that come with the app are listed by name and added as hosts', async () => {
  const { hosts } = season.client();
  const packs = await hosts.bundledPacks();
  const names = packs.map(({ pack }) => pack.name);
  expect(names.length).toBeGreaterThan(3);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  const yale = packs.find(({ key }) => key === 'yale');
  const host = await hosts.addBundled({ key: 'yale' });
  expect(host.name).toBe(yale?.pack.name);
  expect(host.requirements).toHaveLength(yale?.pack.requirements.length ?? 0);
  expect(await codeOf(hosts.addBundled({ key: 'no-such' }))).toBe('pack-not-found');
});
