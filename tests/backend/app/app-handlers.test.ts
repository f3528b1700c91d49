import { readdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/backend/rows/settings-store.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { Fault } from '../../../src/core/shared/fault.ts';
import { codeOf } from '../../support/code-of.ts';
import { resultOf } from '../../support/result-of.ts';
import { sharedSeason } from '../../support/shared-season.ts';
import { makeFolder, PASSPHRASE } from '../../support/vault-fixture.ts';

const season = sharedSeason();

test('the status says what is open, which day it is, and what can be taken back', async () => {
  const { app, profile, vault } = season.client();
  const [unseen] = (await app.status()).notices;
  expect(unseen?.code).toBe('recovery-code-unseen');
  await vault.keepRecoveryCode();
  expect(await app.status()).toEqual({
    vault: 'open',
    vaultName: 'vault',
    version: '0',
    today: '2027-01-12',
    todayIsFixed: true,
    sample: false,
    window: 'terminal',
    canChooseFolder: false,
    damaged: [],
    notices: [],
    lastChange: {},
  });
  await profile.save({ familyName: 'Şahin' });
  expect((await app.status()).lastChange).toEqual({ undo: 'Changed your profile' });
  await app.undo();
  expect((await app.status()).lastChange).toEqual({ redo: 'Changed your profile' });
  expect((await app.redo()).label).toBe('Changed your profile');
  expect(await app.redo()).toEqual({ label: null });
  expect((await profile.get()).familyName).toBe('Şahin');
});

test('a vault whose code nobody has kept shows a new one at every opening until it is', async () => {
  const { vault } = season.client();
  const open = async () => {
    await vault.lock();
    return (await vault.open({ passphrase: PASSPHRASE, showCode: true })).recoveryCode;
  };
  await vault.renewRecoveryCode({ passphrase: PASSPHRASE });
  const first = String(await open());
  const second = String(await open());
  expect(second).not.toBe(first);
  await vault.keepRecoveryCode();
  expect(await open()).toBeUndefined();
  await vault.lock();
  expect(await codeOf(vault.recover({ recoveryCode: first, newPassphrase: PASSPHRASE }))).toBe(
    'recovery-code-wrong',
  );
  await vault.recover({ recoveryCode: second, newPassphrase: PASSPHRASE });
});

test('a locked vault says so, tells nothing else, and refuses every call', async () => {
  const { app, vault, profile } = season.client();
  await profile.save({ familyName: 'Şahin' });
  await vault.lock();
  expect(await app.status()).toMatchObject({ vault: 'locked', sample: false, lastChange: {} });
  for (const call of [app.settings(), app.undo(), app.redo(), profile.get()]) {
    expect(await codeOf(call)).toBe('vault-locked');
  }
  expect(await app.activity()).toEqual({ ok: true });
  await vault.open({ passphrase: PASSPHRASE });
  expect((await profile.get()).familyName).toBe('Şahin');
});

test('the day is the named one, else the vault’s own, else the clock’s', async () => {
  const { app } = season.client();
  Object.assign(season.context(), { todayOverride: undefined });
  const clock = await app.status();
  expect(clock.todayIsFixed).toBe(false);
  const now = new Date();
  expect([clock.today.slice(0, 4), clock.today.slice(5, 7), clock.today.slice(8)]).toEqual([
    String(now.getFullYear()),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ]);
  await app.saveSettings({ fixedToday: parseDay('2027-03-03') });
  expect(await app.status()).toMatchObject({ today: '2027-03-03', todayIsFixed: true });
  season.setToday('2027-04-04');
  expect(await app.status()).toMatchObject({ today: '2027-04-04', todayIsFixed: true });
});

test('an engine that does not hold threads to their memory is told of before any file is added', async () => {
  const { app } = season.client();
  const fault = new Fault('worker-unlimited', 'Install Sojourn again.');
  Object.assign(season.context(), { limits: { fault: () => fault } });
  expect((await app.status()).notices[0]).toEqual({ code: fault.code, message: fault.message });
  Object.assign(season.context(), { limits: undefined });
});

test('settings change one by one and are no step of undo', async () => {
  const { app } = season.client();
  expect(await app.settings()).toEqual(DEFAULT_SETTINGS);
  await app.saveSettings({ paper: 'original' });
  await app.saveSettings({ desktopReminders: false, autoLockMinutes: 0 });
  const saved = { ...DEFAULT_SETTINGS, paper: 'original', desktopReminders: false };
  expect(await app.settings()).toEqual({ ...saved, autoLockMinutes: 0 });
  expect(await app.undo()).toEqual({ label: null });
});

test('the home currency stays while amounts hang on it', async () => {
  const { app, budget } = season.client();
  const rate = { rate: '1.09', on: parseDay('2027-01-10') };
  const fund = await budget.saveFund({
    title: 'Savings',
    minor: 5,
    currency: 'EUR',
    rate,
    on: parseDay('2027-01-01'),
    notes: '',
  });
  expect(await codeOf(app.saveSettings({ homeCurrency: 'TRY' }))).not.toBe('no fault');
  expect((await app.settings()).homeCurrency).toBe('USD');
  await budget.removeFund({ id: fund.id });
  expect((await app.saveSettings({ homeCurrency: 'TRY' })).homeCurrency).toBe('TRY');
});

test('a watcher hears the status at once and after every change, undo and lock, until it goes', async () => {
  const { app, profile, vault } = season.client();
  const gone = new AbortController();
  const seen = (await app.watch(undefined, { signal: gone.signal }))[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await seen.next();
    return done === true ? 'over' : `${value.vault}: ${value.lastChange.undo ?? ''}`;
  };
  expect(await next()).toBe('open: ');
  const [first] = await Promise.all([next(), profile.save({ familyName: 'Şahin' })]);
  expect(first).toBe('open: Changed your profile');
  const [second] = await Promise.all([next(), app.undo()]);
  expect(second).toBe('open: ');
  const [third] = await Promise.all([next(), app.saveSettings({ theme: 'dark' })]);
  expect(third).toBe('open: ');
  const [fourth] = await Promise.all([next(), vault.lock()]);
  expect(fourth).toBe('locked: ');
  const [last] = await Promise.all([next(), gone.abort()]);
  expect(last).toBe('over');
  await vault.open({ passphrase: PASSPHRASE });
});

test('a vault that was moved while it was open: the status names the backup, also once it is locked', async () => {
  const { app, vault, profile } = season.client();
  const folder = season.context().place.folder();
  await profile.save({ familyName: 'Moved' });
  renameSync(folder, `${folder} moved`);
  expect(await codeOf(profile.save({ familyName: 'Lost' }))).toBe('vault-replaced');
  const { rescued } = await app.status();
  expect(rescued?.where).toBe('beside');
  expect(readdirSync(dirname(folder))).toContain(rescued?.name);
  // What is said to do where nothing could be saved works: the open vault can be backed up elsewhere.
  const elsewhere = season.context().folders.add(makeFolder()).token;
  const backup = await resultOf(await vault.backup({ to: { kind: 'folder', token: elsewhere } }));
  expect(backup).toMatchObject({ losses: [] });
  await vault.lock();
  expect(await app.status()).toMatchObject({ vault: 'none', rescued });
  renameSync(`${folder} moved`, folder);
  await vault.open({ passphrase: PASSPHRASE });
  expect(await app.status()).not.toHaveProperty('rescued');
  expect((await profile.get()).familyName).toBe('Moved');
});
