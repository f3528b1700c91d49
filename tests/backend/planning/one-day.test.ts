import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import type { Verdict } from '../../../src/core/requirements/verdict.ts';
import { earliestDay, parseDay } from '../../../src/core/shared/day.ts';
import { formatDay } from '../../../src/core/shared/format-day.ts';
import { makeFolder, PASSPHRASE } from '../../support/vault-fixture.ts';
import { drain } from '../agenda/open-season.ts';

const TODAY = parseDay('2027-01-12');

/** The sample season through the calls that the screens and the command line make. */
async function openSample() {
  const backend = await createBackend({
    folder: join(makeFolder(), 'vault'),
    window: 'terminal',
    version: '0',
    today: TODAY,
    log: () => {},
  });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  await drain(await client.vault.create({ passphrase: PASSPHRASE, sample: true }));
  return client;
}

test('check, agenda, renewals, packets, backward plan and dean’s request name one day', async () => {
  const client = await openSample();
  const checked = await client.rotations.check({});
  const verdictOf = (rotation: string, requirement: string): Verdict => {
    const found = checked
      .find((one) => one.rotation === rotation)
      ?.items.find((one) => one.requirement === requirement);
    if (found === undefined) throw new Error('no such verdict');
    return found;
  };
  const backBay = checked.find(({ title }) => title === 'Cardiac anesthesia');
  if (backBay === undefined) throw new Error('the sample has no Back Bay rotation');

  // Back Bay, in the field's words: applications close on 29 Jan, the insurer takes two weeks.
  const cover = backBay.items.find(({ title }) => title === 'Malpractice insurance');
  expect(cover).toMatchObject({ by: '2027-01-29', binds: 'closing', startBy: '2027-01-15' });
  const { open } = await client.agenda.list({});
  expect(open.find(({ about }) => about === 'malpractice certificate')?.day).toBe('2027-01-15');
  const [plan] = await client.planning.renewals({ type: 'malpractice' });
  expect(plan?.planned).toMatchObject([{ to: '2027-01-29', askBy: '2027-01-15' }]);
  const { preflight } = await client.packets.preflight({ rotation: backBay.rotation });
  const finding = preflight.find(({ message }) => message.startsWith('Malpractice insurance:'));
  expect(finding?.message).toContain(
    'Needed by 29 Jan 2027, when applications close; start by 15 Jan 2027: it takes about 2 weeks',
  );
  const { sheet } = await client.planning.deansRequest({});
  expect(JSON.stringify(sheet)).toContain('The first of them wants it by 29 Jan 2027.');

  // And so does everything else of the season.
  const onVerdicts = open.filter(
    ({ key, kind }) => kind === 'document' || (kind === 'question' && !key.startsWith('closed:')),
  );
  for (const step of onVerdicts) {
    const served = step.parts.map((part) => {
      const [rotation = '', requirement = ''] = part.slice(part.indexOf(':') + 1).split('/');
      return verdictOf(rotation, requirement);
    });
    const starts = earliestDay(served.map(({ startBy }) => startBy ?? TODAY));
    // The visa is prepared for every rotation, also for those whose host has no rule on it.
    if (step.key !== 'document:visa') expect([step.key, step.day]).toEqual([step.key, starts]);
    expect(step.lateSince).toBe(earliestDay(served.flatMap(({ lateSince }) => lateSince ?? [])));
  }
  let renewals = 0;
  for (const { planned } of await client.planning.renewals({})) {
    for (const { askBy, serves } of planned) {
      const served = serves.map(({ rotation, requirement }) => verdictOf(rotation, requirement));
      expect(askBy).toBe(earliestDay(served.map(({ startBy }) => startBy ?? TODAY)));
      renewals += 1;
    }
  }
  expect(renewals).toBeGreaterThan(4);
  for (const { items, rotation } of checked) {
    const packet = await client.packets.preflight({ rotation });
    for (const { startBy, remedy } of items.filter(({ status }) => status !== 'met')) {
      const named = /start by ([^:]+):/.exec(remedy)?.[1];
      if (named !== undefined) expect(named).toBe(startBy && formatDay(startBy));
      if (named !== undefined)
        expect(packet.preflight.some(({ message }) => message.includes(remedy))).toBe(true);
    }
  }
}, 120_000);
