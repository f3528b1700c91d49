import { expect, test } from 'vitest';
import { saveHost } from '../../../src/backend/rows/host-store.ts';
import {
  findRotation,
  listRotations,
  removeRotation,
  saveRotation,
} from '../../../src/backend/rows/rotation-store.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { another, openRows } from '../../support/open-rows.ts';

function openWithHost() {
  const rows = openRows();
  rows.save(() => saveHost(rows.db, rows.given.host));
  return rows;
}

test('rotations come by their first day, then by their last', () => {
  const { db, save, given } = openWithHost();
  const on = (id: string, start: string, end: string) =>
    another(given.rotation, id, { start: parseDay(start), end: parseDay(end), exceptions: [] });
  save(() => {
    saveRotation(db, on('a', '2027-05-03', '2027-05-28'));
    saveRotation(db, on('b', '2027-02-01', '2027-02-26'));
    saveRotation(db, on('c', '2027-02-01', '2027-02-12'));
  });
  expect(listRotations(db).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('saved again a rotation is changed: exceptions that are gone go, those that stay are changed', () => {
  const { db, save, given } = openWithHost();
  const [first, second] = given.host.requirements.map(({ id }) => id);
  const exception = (requirement = first, note = '') =>
    ({ requirement, kind: 'waived', note, on: given.rotation.start }) as never;
  const put = (...exceptions: never[]) =>
    save(() => saveRotation(db, { ...given.rotation, exceptions })).exceptions;
  expect(put(exception(first), exception(second))).toHaveLength(2);
  expect(put(exception(second, 'by mail'))).toEqual([exception(second, 'by mail')]);
  expect(put()).toEqual([]);
});

test('what a rotation does not have is absent', () => {
  const { db, save, given } = openWithHost();
  const { appliedOn: _a, ambition: _b, ...plain } = given.rotation;
  save(() => saveRotation(db, given.rotation));
  expect(save(() => saveRotation(db, plain))).toEqual(plain);
  expect(findRotation(db, plain.id)).toEqual(plain);
});

test('a rotation goes once, with its exceptions', () => {
  const { db, save, given } = openWithHost();
  save(() => saveRotation(db, given.rotation));
  const remove = () => save(() => removeRotation(db, given.rotation.id));
  expect([remove(), remove()]).toEqual([true, false]);
  expect(findRotation(db, given.rotation.id)).toBeUndefined();
  expect(db.prepare('SELECT * FROM exceptions').all()).toEqual([]);
});
