import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { codeOf } from '../../support/code-of.ts';
import { sharedSeason } from '../../support/shared-season.ts';
import { addVisit } from '../agenda/open-season.ts';

const season = sharedSeason();

/** North in February 2027, which wants a BLS and an ACLS card. */
const north = () => addVisit(season.client(), 'North', ['bls', 'acls']);

const APRIL = { start: parseDay('2027-04-05'), end: parseDay('2027-04-30') };

test('a new rotation needs its host and its days; the rest is as for any', async () => {
  const client = season.client();
  const { host } = await north();
  const rotation = await client.rotations.save({ host: host.id, ...APRIL });
  expect(rotation).toEqual({
    id: rotation.id,
    host: host.id,
    ...APRIL,
    title: '',
    type: 'other',
    stage: 'researching',
    tags: [],
    notes: '',
    elective: '',
    exceptions: [],
  });
  expect(await client.rotations.list()).toContainEqual(rotation);
  expect((await client.app.undo()).label).toBe('Added the rotation at North');
  expect(await client.rotations.list()).not.toContainEqual(rotation);
});

test('what is not named stays; null clears the day applied and the ambition', async () => {
  const client = season.client();
  const { host, rotation } = await north();
  const { start, end } = rotation;
  const same = { id: rotation.id, host: host.id, start, end };
  const appliedOn = parseDay('2027-01-05');
  await client.rotations.save({ ...same, appliedOn, ambition: 'reach' });
  await client.rotations.save({ ...same, notes: 'Ask for the ICU', tags: ['icu'] });
  const kept = await client.rotations.save({ ...same, elective: 'Anesthesiology' });
  expect(kept).toEqual({
    ...rotation,
    appliedOn,
    ambition: 'reach',
    notes: 'Ask for the ICU',
    tags: ['icu'],
    elective: 'Anesthesiology',
  });
  const cleared = await client.rotations.save({ ...same, appliedOn: null });
  expect([cleared.appliedOn, cleared.ambition]).toEqual([undefined, 'reach']);
  expect((await client.rotations.save({ ...same, ambition: null })).ambition).toBeUndefined();
  expect((await client.app.undo()).label).toBe('Changed the rotation at North');
  expect((await client.rotations.list())[0]?.ambition).toBe('reach');
});

test('one day is a rotation; an end before the start is none', async () => {
  const client = season.client();
  const { host } = await north();
  const day = parseDay('2027-05-03');
  const one = await client.rotations.save({ host: host.id, start: day, end: day });
  expect(one).toMatchObject({ start: day, end: day });
  const save = (more: object) =>
    codeOf(client.rotations.save({ host: host.id, ...APRIL, ...more }));
  expect(await save({ end: parseDay('2027-04-04') })).toBe('rotation-dates-invalid');
  expect(await save({ host: 'gone' })).toBe('host-not-found');
  expect(await save({ id: 'gone' })).toBe('rotation-not-found');
  expect(await client.rotations.list()).toHaveLength(2);
});

test('a waiver stands with its note and its day, changes its kind, and is taken back alone', async () => {
  const client = season.client();
  const { host, rotation } = await north();
  const [bls, acls] = host.requirements.map(({ id }) => id);
  if (bls === undefined || acls === undefined) throw new Error('North wants two');
  const set = async (requirement: typeof bls, kind?: 'waived' | 'will-follow', note = '') =>
    (
      await client.rotations.setException({
        rotation: rotation.id,
        requirement,
        exception: kind === undefined ? null : { kind, note },
      })
    ).exceptions;
  const on = '2027-01-12';
  const waived = { requirement: bls, kind: 'waived', note: 'Mail of 4 January', on };
  expect(await set(bls, 'waived', 'Mail of 4 January')).toEqual([waived]);
  expect(await set(acls, 'will-follow')).toHaveLength(2);
  expect(await set(acls, 'waived')).toHaveLength(2);
  expect(await set(acls)).toEqual([waived]);
  const labels = [];
  for (let step = 0; step < 4; step += 1) labels.push((await client.app.undo()).label);
  expect(labels).toEqual([
    'Took back the exception for acls',
    'Waived acls',
    'Marked as following: acls',
    'Waived bls',
  ]);
});

test('a waiver of what the host does not ask is refused', async () => {
  const client = season.client();
  const { rotation } = await north();
  const { host: south } = await addVisit(client, 'South', ['photo']);
  const requirement = south.requirements[0]?.id as never;
  const exception = { kind: 'waived' as const, note: '' };
  expect(
    await codeOf(client.rotations.setException({ rotation: rotation.id, requirement, exception })),
  ).toBe('requirement-not-found');
});

test('a rotation is deleted by its title, or as one of many', async () => {
  const client = season.client();
  const { host, rotation } = await north();
  const untitled = await client.rotations.save({ host: host.id, ...APRIL });
  const remove = async (id: typeof rotation.id) => (await client.rotations.remove({ id })).label;
  expect(await remove(rotation.id)).toBe('Deleted At North');
  expect(await remove(untitled.id)).toBe('Deleted a rotation');
  expect(await client.rotations.list()).toEqual([]);
  expect(await codeOf(client.rotations.remove({ id: rotation.id }))).toBe('rotation-not-found');
});

test('verdicts and admission: of one rotation, or of all that are still to come', async () => {
  const client = season.client();
  const { host, rotation } = await north();
  const done = await client.rotations.save({ host: host.id, ...APRIL, stage: 'completed' });
  const all = await client.rotations.check({});
  expect(all).toMatchObject([
    { rotation: rotation.id, host: host.id, title: 'At North', status: 'blocked' },
  ]);
  expect(all[0]?.items.map(({ status }) => status)).toEqual(['missing', 'missing']);
  const ids = (list: { rotation: string }[]) => list.map((one) => one.rotation);
  expect(ids(await client.rotations.check({ rotation: done.id }))).toEqual([done.id]);
  expect(ids(await client.rotations.admission({}))).toEqual([rotation.id]);
  expect(ids(await client.rotations.admission({ rotation: done.id }))).toEqual([done.id]);
  expect(await codeOf(client.rotations.check({ rotation: 'gone' as never }))).toBe(
    'rotation-not-found',
  );
  expect((await client.rotations.advice()).length).toBeGreaterThan(0);
});

test('admission says the same beside the verdicts and alone', async () => {
  const client = season.client();
  const { host, rotation } = await north();
  const source = { label: 'A page', url: '', readOn: parseDay('2026-11-01') };
  const demand = { kind: 'max-weeks' as const, weeks: 2 };
  const admission = [{ demand, note: '', source }];
  await client.hosts.save({ ...host, admission } as never);
  const [beside] = await client.rotations.check({});
  const [alone] = await client.rotations.admission({ rotation: rotation.id });
  expect(beside?.admission).toEqual(alone?.verdicts);
  expect(beside?.admissionStatus).toBe(alone?.status);
  expect(alone?.verdicts).toHaveLength(1);
  expect(alone?.status).not.toBe('open');
});
