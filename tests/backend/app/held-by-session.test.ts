import { expect, test } from 'vitest';
import { codeOf } from '../../support/code-of.ts';
import { sharedSeason } from '../../support/shared-season.ts';
import { PASSPHRASE } from '../../support/vault-fixture.ts';

const season = sharedSeason();

test('what is being typed is kept until it is saved or the vault is locked', async () => {
  const { app, vault } = season.client();
  await app.keepEdit({ key: '#hosts City', text: 'Housto' });
  await app.keepEdit({ key: '#hosts Notes', text: 'Ask wh' });
  await app.keepEdit({ key: '#hosts City', text: 'Houston' });
  expect(await app.edits()).toEqual({ '#hosts City': 'Houston', '#hosts Notes': 'Ask wh' });
  await app.keepEdit({ key: '#hosts Notes', text: null });
  expect(await app.edits()).toEqual({ '#hosts City': 'Houston' });
  await vault.lock();
  expect(await codeOf(app.edits())).toBe('vault-locked');
  expect(await codeOf(app.keepEdit({ key: 'a', text: 'b' }))).toBe('vault-locked');
  await vault.open({ passphrase: PASSPHRASE });
  expect(await app.edits()).toEqual({});
});

test('more fields than a page has are not kept: the oldest is let go', async () => {
  const { app } = season.client();
  for (let at = 0; at < 203; at += 1) await app.keepEdit({ key: `field ${at}`, text: 'x' });
  const kept = Object.keys(await app.edits());
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([200, 'field 3', 'field 202']);
});

test('how the window was left stays in the vault, and is neither history nor undone', async () => {
  const { app, history, vault } = season.client();
  const before = await history.list({});
  expect(await app.layout()).toEqual({ panes: {}, chartsAsTable: false, timelineAsTable: false });
  await app.saveLayout({ panes: { documents: 420 } });
  await app.saveLayout({ panes: { hosts: 300 }, chartsAsTable: true });
  // Saving the settings clears those that are absent, and this is none of them.
  await app.saveSettings({ paper: 'original' });
  await vault.lock();
  await vault.open({ passphrase: PASSPHRASE });
  expect(await app.layout()).toEqual({
    panes: { documents: 420, hosts: 300 },
    chartsAsTable: true,
    timelineAsTable: false,
  });
  expect(await app.settings()).not.toHaveProperty('layout');
  const steps = (await history.list({})).entries.length - before.entries.length;
  expect(steps).toBe(1);
  await app.saveSettings({ paper: 'letter' });
});
