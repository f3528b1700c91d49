import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { givenPack, PAGE, rule } from '../../core/hosts/given-pack.ts';
import { clause } from '../../core/requirements/given.ts';
import { copyEmptyVault, PASSPHRASE } from '../../support/empty-vault.ts';
import { faultCode, makeFolder } from '../../support/vault-fixture.ts';

const TODAY = parseDay('2026-12-01');
const BLS = rule('BLS card', clause('bls'));
const CV = rule('Curriculum vitae', clause('cv'));
const PHOTO = rule('Photo', clause('photo'));

async function openApp() {
  const folder = join(makeFolder(), 'vault');
  await copyEmptyVault(folder);
  const { router, context, close } = await createBackend({
    folder,
    window: 'terminal',
    version: '0.0.0',
    today: TODAY,
  });
  onTestFinished(close);
  const client = createRouterClient(router, { context });
  await client.vault.open({ passphrase: PASSPHRASE });
  return client;
}

async function openWithRotation() {
  const client = await openApp();
  const host = await client.hosts.importPack({ json: JSON.stringify(givenPack([BLS, CV])) });
  const rotation = await client.rotations.save({
    host: host.id,
    start: parseDay('2027-02-01'),
    end: parseDay('2027-02-26'),
  });
  for (const requirement of host.requirements) {
    await client.rotations.setException({
      rotation: rotation.id,
      requirement: requirement.id,
      exception: { kind: 'waived', note: 'Mail' },
    });
  }
  return { client, host };
}

test('an accepted update keeps the waivers of what stays and is one step of undo', async () => {
  const { client, host } = await openWithRotation();
  const before = await client.rotations.list();
  const json = JSON.stringify(givenPack([PHOTO, BLS], { contact: 'new@a.example' }));
  const preview = await client.hosts.previewUpdate({ id: host.id, json });
  expect(preview).toMatchObject({
    says: 'This changes 2 of your verdicts.',
    lost: [{ title: 'Curriculum vitae', kind: 'waived' }],
  });
  expect((await client.hosts.list())[0]).toEqual(host);

  const updated = await client.hosts.acceptUpdate({ id: host.id, json });
  expect(updated.requirements.map(({ title }) => title)).toEqual(['Photo', 'BLS card']);
  const [rotation] = await client.rotations.list();
  expect(rotation?.exceptions).toEqual([
    before[0]?.exceptions.find(({ requirement }) => requirement === updated.requirements[1]?.id),
  ]);
  const [check] = await client.rotations.check({});
  expect(check?.items.map(({ title, status }) => [title, status])).toEqual([
    ['Photo', 'missing'],
    ['BLS card', 'waived'],
  ]);

  expect((await client.app.undo()).label).toBe('Updated A host to the rules read on 1 Mar 2026');
  expect(await client.hosts.list()).toEqual([host]);
  expect(await client.rotations.list()).toEqual(before);
});

test('a bundled pack that is newer than the vault’s copy is offered, and then no more', async () => {
  const client = await openApp();
  const added = await client.hosts.addBundled({ key: 'yale' });
  expect(await client.hosts.bundledUpdates()).toEqual([]);
  const old = parseDay('2020-01-01');
  const [first, ...rest] = added.requirements;
  if (first === undefined) throw new Error('the pack has rules');
  await client.hosts.save({
    ...added,
    source: { ...(added.source ?? PAGE), readOn: old },
    requirements: rest.map((requirement) => ({ ...requirement })),
    admission: [...added.admission],
  } as never);
  const [update] = await client.hosts.bundledUpdates();
  expect(update).toMatchObject({ host: added.id, key: 'yale', standing: 'newer' });
  await client.hosts.acceptUpdate({ id: added.id, key: 'yale' });
  expect(await client.hosts.bundledUpdates()).toEqual([]);
});

test('a copy has the rules, no rotations, and is compared with what it came from', async () => {
  const { client, host } = await openWithRotation();
  const copy = await client.hosts.duplicate({ id: host.id });
  expect(copy).toMatchObject({
    name: 'Copy of A host',
    source: { label: 'Adapted from A page' },
  });
  expect((await client.rotations.list()).map((rotation) => rotation.host)).toEqual([host.id]);
  const comparison = await client.hosts.compare({ a: { id: host.id }, b: { id: copy.id } });
  expect(comparison).toMatchObject({
    says: 'The rules are the same; the rest differs.',
    requirements: [],
  });
  const other = await client.hosts.compare({ a: { key: 'yale' }, b: { id: copy.id } });
  expect(other.requirements.length).toBeGreaterThan(0);
});

test('what a host adds leaves out what another needs, on given or assumed days', async () => {
  const { client, host } = await openWithRotation();
  const copy = await client.hosts.duplicate({ id: host.id });
  const assumed = await client.hosts.effort({ id: copy.id });
  expect(assumed).toMatchObject({ assumed: true, start: '2027-03-01', end: '2027-03-26' });
  // The waived items of the first are not going to be got, so the copy asks for both.
  expect(assumed.effort.items).toHaveLength(2);
  const given = await client.hosts.effort({ key: 'yale', start: parseDay('2027-05-03') });
  expect(given).toMatchObject({ assumed: false, start: '2027-05-03', end: '2027-05-28' });
  const all = await client.hosts.packEfforts({});
  expect(all.length).toBeGreaterThan(20);
  expect(await client.hosts.effort({ id: host.id })).toMatchObject({
    assumed: false,
    start: '2027-02-01',
  });
});

test('what is not given or not there is said', async () => {
  const { client, host } = await openWithRotation();
  const code = (work: () => unknown) =>
    faultCode(work).catch((error: { data?: { code?: string } }) => error.data?.code);
  expect(await code(() => client.hosts.previewUpdate({ id: host.id }))).toBe('pack-not-given');
  expect(await code(() => client.hosts.acceptUpdate({ id: host.id, key: 'none' }))).toBe(
    'pack-not-found',
  );
  expect(await code(() => client.hosts.previewUpdate({ id: host.id, json: '{' }))).toBe(
    'pack-invalid',
  );
});
