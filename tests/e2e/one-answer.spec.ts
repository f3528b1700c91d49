import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { commandLineEntry } from '../../scripts/lib/command-line.mjs';
import { SAMPLE_PASSPHRASE } from '../../src/contract/sample-passphrase.ts';
import { ELIGIBILITY_WORDS } from '../../src/core/admission/admission-status-words.ts';
import type { NextStep } from '../../src/core/agenda/next-step.ts';
import type { RotationVerdicts } from '../../src/core/requirements/verdict.ts';
import type { Rotation } from '../../src/core/rotations/rotation.ts';
import { ROTATION_STATUS_WORDS } from '../../src/core/season/rotation-status-words.ts';
import { formatDayRange } from '../../src/core/shared/format-day.ts';
import { readCalendar, soleValue } from '../support/read-calendar.ts';
import { type App, expect, openSeason, seasonTest as test } from './app-fixture.ts';

const TODAY = '2027-01-12';
test.use({ today: TODAY });

/** What the command line says of a copy of the vault, as JSON. */
async function askCommandLine({ vaultFolder }: App) {
  const folder = await mkdtemp(join(tmpdir(), 'sojourn-answers-'));
  const vault = join(folder, 'vault');
  await cp(vaultFolder, vault, { recursive: true });
  const ask = async (command: string): Promise<unknown> => {
    const args = [commandLineEntry(), command, '--json', '--vault', vault, '--today', TODAY];
    const env = { ...process.env, SOJOURN_PASSPHRASE: SAMPLE_PASSPHRASE };
    // A season that is not ready ends with 1, and says all the same.
    const { stdout } = await promisify(execFile)(process.execPath, args, { env }).catch(
      (ended: { stdout: string }) => ended,
    );
    return JSON.parse(stdout);
  };
  const answers = {
    rotations: (await ask('rotations')) as readonly Rotation[],
    checked: (await ask('check')) as readonly (RotationVerdicts & { rotation: string })[],
    steps: (await ask('agenda')) as readonly NextStep[],
  };
  await rm(folder, { recursive: true });
  return answers;
}

type Answers = Awaited<ReturnType<typeof askCommandLine>>;

const wordsOf = ({ action, about }: Pick<NextStep, 'action' | 'about'>) => `${action} ${about}`;

/** Every list row and table row of the screen, as it reads. */
async function rowsOf(page: Page): Promise<readonly string[]> {
  const rows = page.locator('main').locator('li, tr');
  await rows.first().waitFor();
  return (await rows.allTextContents()).map((row) => row.replace(/\s+/g, ' '));
}

async function expectStates(page: Page, { rotations, checked }: Answers): Promise<void> {
  const rows = await rowsOf(page);
  for (const { rotation: id, status, summary } of checked) {
    const { start, end } = rotations.find((one) => one.id === id) ?? {};
    if (start === undefined || end === undefined) throw new Error('checked, but not listed');
    const row = rows.find((one) => one.includes(formatDayRange(start, end)));
    expect(row).toContain(ROTATION_STATUS_WORDS[status]);
    expect(row).toContain(summary);
  }
}

/** What is to be done by which day, in the order of the agenda: each under the day above it. */
async function agendaDays(page: Page): Promise<readonly string[]> {
  await page.locator('[data-step]').first().waitFor();
  return await page.locator('main').evaluate((main) => {
    let day = '';
    return [...main.querySelectorAll('h3 time, [data-step]')].flatMap((element) => {
      if (element instanceof HTMLTimeElement) {
        day = element.dateTime;
        return [];
      }
      return [`${day} ${element.querySelector('b')?.textContent ?? ''}`];
    });
  });
}

/** Each type that is to be renewed, with the day by which it is asked for. */
async function renewalDays(page: Page): Promise<readonly (readonly [string, string])[]> {
  const sections = page.locator('main section[aria-labelledby^="renewals-"]');
  await sections.first().waitFor();
  const drawn = await sections.evaluateAll((all) =>
    all.map((section) => [section.getAttribute('aria-labelledby') ?? '', section.innerHTML]),
  );
  return drawn.flatMap(([label = '', markup = '']): (readonly [string, string])[] => {
    const day = /Ask for it by .*?<time datetime="([^"]+)"/s.exec(markup)?.[1];
    return day === undefined ? [] : [[label.slice('renewals-'.length), day]];
  });
}

test('every screen, the command line and the calendar file give one answer of the sample', async ({
  app,
}) => {
  const { page } = app;
  const answers = await askCommandLine(app);
  expect(new Set(answers.checked.map(({ status }) => status)).size).toBe(3);
  const screens = await openSeason(page);
  const show = (name: string) => screens.getByRole('button', { name, exact: true }).click();

  await expectStates(page, answers);
  for (const name of ['Rotations', 'Packets']) {
    await show(name);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await expectStates(page, answers);
  }

  await screens.getByRole('button', { name: /^Agenda/ }).click();
  const steps = answers.steps.map((step) => `${step.day} ${wordsOf(step)}`);
  expect((await agendaDays(page)).toSorted()).toEqual(steps.toSorted());
  const [file] = await app.saved(() => page.getByRole('button', { name: 'Save calendar' }).click());
  const events = readCalendar(file?.bytes ?? new Uint8Array()).parts.map(
    (event) =>
      `${soleValue(event, 'DTSTART').replace(/(....)(..)(..)/, '$1-$2-$3')} ${soleValue(event, 'SUMMARY')}`,
  );
  expect(events).toEqual(expect.arrayContaining(steps));
  const isClosed = (id: string) =>
    answers.checked.some(
      (one) => one.rotation === id && one.summary.startsWith(ELIGIBILITY_WORDS.closed),
    );
  // A host that is closed has no days to keep free: the calendar leaves it out.
  for (const { id, start, title } of answers.rotations)
    expect(events.some((event) => event.startsWith(`${start} ${title}`))).toBe(!isClosed(id));

  await page.getByText('Renewals', { exact: true }).click();
  const compared = (await renewalDays(page)).flatMap(([type, day]) => {
    const step = answers.steps.find(
      ({ key, action }) => key === `document:${type}` && /^(Get|Renew|Add)$/.test(action),
    );
    return step === undefined ? [] : [[type, day, step.day]];
  });
  expect(compared.length).toBeGreaterThan(1);
  for (const [type, shown, day] of compared) expect([type, shown]).toEqual([type, day]);

  await show('Documents');
  await page.getByText('Timeline', { exact: true }).click();
  const chart = page.locator('main');
  for (const { rotation: id, status } of answers.checked) {
    const { start, end } = answers.rotations.find((one) => one.id === id) ?? {};
    if (start === undefined || end === undefined) continue;
    const word = ROTATION_STATUS_WORDS[status].toLowerCase();
    await expect(chart).toContainText(`${formatDayRange(start, end)}: ${word}`);
  }
});
