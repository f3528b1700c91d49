import { expect, test } from 'vitest';
import { findHost, listHosts, removeHost, saveHost } from '../../../src/backend/rows/host-store.ts';
import { saveRotation } from '../../../src/backend/rows/rotation-store.ts';
import { another, openRows } from '../../support/open-rows.ts';

test('hosts come by name, whatever their capitals, each with its own requirements in order', () => {
  const { db, save, given } = openRows();
  const named = (id: string, name: string) =>
    another(given.host, id, {
      name,
      requirements: given.host.requirements.map((one) => another(one, `${id}-${one.id}`)).reverse(),
    });
  const hosts = [named('h1', 'Yale'), named('h2', 'akron'), named('h3', 'Mayo')];
  save(() => {
    for (const host of hosts) expect(saveHost(db, host)).toEqual(host);
  });
  expect(listHosts(db)).toEqual([hosts[1], hosts[2], hosts[0]]);
  expect(findHost(db, hosts[2]?.id as never)).toEqual(hosts[2]);
});

test('what a host does not say is absent, and a real host is not fictional', () => {
  const { db, save, given } = openRows();
  const { maxPacketBytes: _m, source: _s, ...plain } = given.host;
  const real = { ...plain, fictional: false };
  expect(save(() => saveHost(db, given.host))).toMatchObject({ fictional: true });
  expect(save(() => saveHost(db, real))).toEqual(real);
});

test('a host with rotations says how many there are and stays; without them it goes, once', () => {
  const { db, save, given } = openRows();
  const { host } = given;
  save(() => saveHost(db, host));
  const remove = () => save(() => removeHost(db, host.id));
  save(() => saveRotation(db, given.rotation));
  expect(remove).toThrow('A rotation is planned at this host. Delete or move it first.');
  save(() => saveRotation(db, another(given.rotation, 'r2', { exceptions: [] })));
  expect(remove).toThrow('2 rotations are planned at this host. Delete or move them first.');
  expect(findHost(db, host.id)).toEqual(host);
  save(() => db.exec('DELETE FROM exceptions; DELETE FROM rotations'));
  expect([remove(), remove()]).toEqual([true, false]);
  expect(db.prepare('SELECT * FROM requirements').all()).toEqual([]);
});
