import { expect, test } from 'vitest';
import {
  findBudgetLine,
  listBudgetLines,
  removeBudgetLine,
  saveBudgetLine,
} from '../../../src/backend/rows/budget-store.ts';
import {
  findClusterGroup,
  listClusterGroups,
  removeClusterGroup,
  saveClusterGroup,
} from '../../../src/backend/rows/cluster-group-store.ts';
import { findFund, listFunds, removeFund, saveFund } from '../../../src/backend/rows/fund-store.ts';
import { saveHost } from '../../../src/backend/rows/host-store.ts';
import { saveRotation } from '../../../src/backend/rows/rotation-store.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { another, openRows } from '../../support/open-rows.ts';

function openWithRotations() {
  const rows = openRows();
  const { db, given } = rows;
  rows.save(() => {
    saveHost(db, given.host);
    for (const id of ['r1', 'r2', 'r3']) {
      saveRotation(db, another(given.rotation, id, { exceptions: [] }));
    }
  });
  return rows;
}

test('budget lines come by the day they begin, then by title; saved again, a line is changed', () => {
  const { db, save, given } = openWithRotations();
  const day = (on: string) => ({ kind: 'day' as const, day: parseDay(on) });
  const line = (id: string, title: string, on: string) =>
    another(given.line, id, { title, timing: day(on) });
  const lines = [
    line('c', 'visa', '2027-01-02'),
    line('b', 'Room', '2027-01-02'),
    line('a', 'Tea', '2027-01-01'),
  ];
  save(() => {
    for (const one of lines) expect(saveBudgetLine(db, one)).toEqual(one);
  });
  expect(listBudgetLines(db).map(({ title }) => title)).toEqual(['Tea', 'Room', 'visa']);
  const { rotation: _r, actualMinor: _a, rate: _x, ...plain } = given.line;
  const changed = { ...plain, id: 'a' as never, plannedMinor: 0 };
  expect(save(() => saveBudgetLine(db, changed))).toEqual(changed);
  const remove = () => save(() => removeBudgetLine(db, changed.id));
  expect([remove(), remove()]).toEqual([true, false]);
  expect(findBudgetLine(db, changed.id)).toBeUndefined();
});

test('funds come by the day they can be spent from, then by title; saved again, a fund is changed', () => {
  const { db, save, given } = openRows();
  const fund = (id: string, title: string, on: string) =>
    another(given.fund, id, { title, on: parseDay(on) });
  const funds = [
    fund('c', 'uncle', '2027-01-02'),
    fund('b', 'Grant', '2027-01-02'),
    fund('a', 'Zoo', '2027-01-01'),
  ];
  save(() => {
    for (const one of funds) expect(saveFund(db, one)).toEqual(one);
  });
  expect(listFunds(db).map(({ title }) => title)).toEqual(['Zoo', 'Grant', 'uncle']);
  const { rate: _, ...plain } = fund('a', 'Zoo', '2027-03-03');
  expect(save(() => saveFund(db, plain))).toEqual(plain);
  const remove = () => save(() => removeFund(db, plain.id));
  expect([remove(), remove()]).toEqual([true, false]);
  expect(findFund(db, plain.id)).toBeUndefined();
});

test('groups come by title with their rotations in order, grow, shrink and go', () => {
  const { db, save, given } = openWithRotations();
  const [r1, r2, r3] = ['r1', 'r2', 'r3'] as never[];
  const group = (id: string, title: string, ...rotations: never[]) =>
    another(given.group, id, { title, rotations });
  const put = (one: ReturnType<typeof group>) => save(() => saveClusterGroup(db, one));
  for (const one of [group('b', 'ohio', r3 as never, r1 as never), group('a', 'Texas')]) {
    expect(put(one)).toEqual(one);
  }
  expect(listClusterGroups(db).map(({ title }) => title)).toEqual(['ohio', 'Texas']);
  for (const rotations of [[r1, r2, r3], [r2, r3], [r1], []] as never[][]) {
    expect(put(group('b', 'Ohio', ...rotations)).rotations).toEqual(rotations);
  }
  put(group('b', 'Ohio', r1 as never));
  const remove = () => save(() => removeClusterGroup(db, 'b' as never));
  expect([remove(), remove()]).toEqual([true, false]);
  expect(findClusterGroup(db, 'b' as never)).toBeUndefined();
  expect(db.prepare('SELECT * FROM cluster_group_rotations').all()).toEqual([]);
});
