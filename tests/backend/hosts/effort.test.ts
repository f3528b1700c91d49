import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { codeOf } from '../../support/code-of.ts';
import { sharedSeason } from '../../support/shared-season.ts';
import { addVisit } from '../agenda/open-season.ts';

const season = sharedSeason();

/** A pack's rules get new ids at every look. */
const withoutIds = (effort: unknown) =>
  JSON.stringify(effort).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');

test('what a host adds is judged on its own days, on days thought of, else on assumed ones', async () => {
  const client = season.client();
  const { hosts } = client;
  const { host, rotation } = await addVisit(client, 'North', ['bls']);
  const own = await hosts.effort({ id: host.id });
  expect(own).toMatchObject({ start: rotation.start, end: rotation.end, assumed: false });
  const start = parseDay('2027-05-03');
  const thought = await hosts.effort({ id: host.id, start });
  // As long as the rotation that it stands in for.
  expect(thought).toMatchObject({ start, end: '2027-05-28', assumed: false });
  const end = parseDay('2027-05-03');
  expect(await hosts.effort({ id: host.id, start, end })).toMatchObject({ start, end });
  const before = hosts.effort({ id: host.id, start, end: parseDay('2027-05-02') });
  expect(await codeOf(before)).toBe('rotation-dates-invalid');
});

test('days are assumed for a pack, and each pack of the app is judged on the same ones', async () => {
  const { hosts } = season.client();
  const yale = await hosts.effort({ key: 'yale' });
  expect(yale.assumed).toBe(true);
  const all = await hosts.packEfforts({});
  expect(all.map(({ key }) => key)).toEqual((await hosts.bundledPacks()).map(({ key }) => key));
  const asked = all.find(({ key }) => key === 'yale');
  const { start: from, end: to, assumed } = yale;
  expect(asked).toMatchObject({ start: from, end: to, assumed });
  expect(withoutIds(asked?.effort)).toBe(withoutIds(yale.effort));
  const start = parseDay('2027-05-03');
  const thought = await hosts.packEfforts({ start });
  expect(thought.every((one) => one.start === start && !one.assumed)).toBe(true);
  expect(await codeOf(hosts.effort({}))).toBe('pack-not-given');
  expect(await codeOf(hosts.effort({ id: 'gone' as never }))).toBe('host-not-found');
});

test('only rotations ahead count as chosen: what is over, declined or at the host itself does not', async () => {
  const client = season.client();
  const { host } = await addVisit(client, 'North', ['bls']);
  const { rotation } = await addVisit(client, 'South', ['bls', 'acls']);
  const adds = async () => (await client.hosts.effort({ id: host.id })).effort;
  const beside = await adds();
  const { id, start, end } = rotation;
  const south = { id, host: rotation.host, start, end };
  await client.rotations.save({ ...south, stage: 'declined' });
  const alone = await adds();
  expect(alone).not.toEqual(beside);
  await client.rotations.save({ ...south, stage: 'completed' });
  expect(await adds()).toEqual(alone);
  await client.rotations.save({ ...south, stage: 'scheduled' });
  expect(await adds()).toEqual(beside);
  // It ends on 26 February: that day it still is ahead, the day after it is not.
  season.setToday('2027-02-26');
  const last = await adds();
  season.setToday('2027-02-27');
  expect(await adds()).not.toEqual(last);
});
