import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCalendar, soleValue } from '../support/read-calendar.ts';
import { openSampleScratch, type Scratch } from './run-sojourn.ts';

interface Step {
  readonly day: string;
  readonly action: string;
  readonly about: string;
  readonly reason: string;
  readonly key: string;
  readonly kind: string;
  readonly rotations: readonly string[];
}

let scratch: Scratch;
let steps: Step[];

beforeAll(async () => {
  scratch = await openSampleScratch();
  const ended = await scratch.run('agenda', '--json');
  expect(ended.status).toBe(0);
  steps = ended.json<Step[]>();
});

afterAll(() => scratch.remove());

test('the steps of all hosts by day, each whole, none twice', () => {
  expect(steps.length).toBeGreaterThan(5);
  for (const step of steps) {
    expect(step.day >= '2027-01-12').toBe(true);
    for (const text of [step.action, step.about, step.reason, step.key, step.kind]) {
      expect(text).not.toBe('');
    }
  }
  expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
  expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).sort());
});

test('for people, each day stands once with its steps under it', async () => {
  const { status, stdout } = await scratch.run('agenda');
  expect(status).toBe(0);
  expect(stdout.match(/^12 Jan 2027$/gm)).toHaveLength(1);
  expect(stdout).toContain('\n  Renew BLS card\n    Back Bay University Hospital: BLS card of');
});

test('another day gives other days: what was to be done by then is late', async () => {
  const later = await scratch.run('agenda', '--today', '2027-03-02');
  expect(later.stdout).toMatch(/\(late since \d+ \w+ 2027\)/);
});

test('--ics writes a calendar with every step and rotation, whole and alone in its folder', async () => {
  const file = join(scratch.folder, 'season.ics');
  const ended = await scratch.run('agenda', '--ics', file, '--json');
  expect(ended.status).toBe(0);
  expect(ended.json<Step[]>()).toEqual(steps);
  expect(ended.stderr).toContain(file);
  const calendar = readCalendar(readFileSync(file));
  // One of the five rotations is at a host that is closed: its days are not kept free.
  expect(calendar.parts).toHaveLength(steps.length + 4);
  const uids = calendar.parts.map((event) => soleValue(event, 'UID'));
  expect(new Set(uids).size).toBe(uids.length);
  expect(readdirSync(scratch.folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  await scratch.run('agenda', '--ics', file);
  expect(readCalendar(readFileSync(file))).toEqual(calendar);
});

test('--ics keeps the numbers of the applicant out', async () => {
  const file = join(scratch.folder, 'private.ics');
  await scratch.run('agenda', '--ics', file);
  const profile = (await scratch.run('profile', '--json')).json<Record<string, string>>();
  const text = readFileSync(file, 'utf8').replaceAll('\r\n ', '');
  for (const key of ['passportNumber', 'aamcId', 'usmleId', 'schoolId', 'email', 'phone']) {
    expect(profile[key]).not.toBe('');
    expect(text).not.toContain(profile[key]);
  }
  expect(text).not.toContain('mIU');
});

test('--ics into a folder that is not there says so and writes nothing', async () => {
  const missing = join(scratch.folder, 'missing');
  const ended = await scratch.run('agenda', '--ics', join(missing, 'season.ics'));
  expect(ended.status).not.toBe(0);
  expect(ended.stdout).toBe('');
  expect(ended.stderr).toContain('The folder for the file is not there.');
  expect(existsSync(missing)).toBe(false);
});

test('a mark made through the contract counts here and on the front page', async () => {
  const key = 'document:bls';
  const input = JSON.stringify({ step: key, mark: { kind: 'done' } });
  expect((await scratch.run('call', 'agenda.mark', input, '--json')).status).toBe(0);
  const left = (await scratch.run('agenda', '--json')).json<Step[]>();
  expect(left.map((step) => step.key)).toEqual(
    steps.map((step) => step.key).filter((other) => other !== key),
  );
  const season = (await scratch.run('call', 'season.overview', '--json')).json<{ next: Step[] }>();
  expect(season.next.map((step) => step.key)).not.toContain(key);
});

test('used wrongly it says how it goes', async () => {
  expect((await scratch.run('agenda', 'now')).status).toBe(2);
  expect((await scratch.run('agenda', '--ics=')).status).toBe(2);
});
