import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSampleScratch, openScratch, type Scratch } from './run-sojourn.ts';

/** Every verdict there is: the sample season has to show each of them. */
const STATUSES = [
  'applied-for',
  'expiring',
  'impossible',
  'met',
  'missing',
  'not-yet-due',
  'undated',
  'unmet',
  'waived',
  'will-follow',
];

interface Checked {
  rotation: string;
  status: string;
  items: { status: string; reason: string; remedy: string }[];
  admissionStatus: string;
  admission: { status: string; says: string; reason: string; remedy: string }[];
}

interface Packet {
  files: { path: string; pages: number }[];
  manifest: {
    entries: { firstPage: number; pages: number; title: string }[];
    files: { pages: number }[];
  };
}

let scratch: Scratch;
let checked: Checked[];

beforeAll(async () => {
  scratch = await openSampleScratch();
  const check = await scratch.run('check', '--json');
  expect(check.status).toBe(1);
  checked = check.json<Checked[]>();
});

afterAll(() => scratch.remove());

test('without a passphrase of its own the sample shows the one it took', async () => {
  const other = openScratch();
  const made = await other.runWith({ SOJOURN_PASSPHRASE: '' }, 'create', '--sample', '--json');
  expect(made.status).toBe(0);
  const { passphrase } = made.json<{ passphrase: string }>();
  const opened = await other.runWith({ SOJOURN_PASSPHRASE: passphrase }, 'documents', '--json');
  expect(opened.status).toBe(0);
  other.remove();
});

test('five rotations, ready, blocked and to look at, and every verdict there is', () => {
  expect(checked).toHaveLength(5);
  expect(new Set(checked.map(({ status }) => status))).toEqual(
    new Set(['ready', 'attention', 'blocked']),
  );
  const seen = new Set(checked.flatMap(({ items }) => items.map(({ status }) => status)));
  expect([...seen].sort()).toEqual(STATUSES);
});

test('the text has the words of the window, and no codes', async () => {
  const { stdout } = await scratch.run('check');
  expect(stdout).toMatch(/^ {2}Not yet due {7}N95 fit test: /m);
  expect(stdout).toMatch(/^ {2}Ask the host {6}Places per school are limited/m);
  expect(stdout).toMatch(/^ {2}Closed to you: Applications closed on/m);
  expect(stdout).not.toMatch(
    /not-yet-due|dated-ahead|will-follow|applied-for|^ {2}(unmet|passes)/m,
  );
});

test('every verdict has a reason, and every open one a remedy', () => {
  for (const { status, reason, remedy } of checked.flatMap(({ items }) => items)) {
    expect(reason).not.toBe('');
    if (status !== 'met' && status !== 'waived') expect(remedy).not.toBe('');
  }
});

test('admission: open, closed and unclear rotations, and each way a rule can stand', () => {
  expect(checked.map(({ admissionStatus }) => admissionStatus)).toEqual([
    'open',
    'open',
    'unclear',
    'closed',
    'unclear',
  ]);
  const verdicts = checked.flatMap(({ admission }) => admission);
  expect([...new Set(verdicts.map(({ status }) => status))].sort()).toEqual([
    'ask',
    'fails',
    'passes',
    'unknown',
  ]);
  for (const { status, says, reason, remedy } of verdicts) {
    expect(says).not.toBe('');
    expect(reason).not.toBe('');
    if (status !== 'passes') expect(remedy).not.toBe('');
  }
});

test('rotations.admission says the same; one rotation can be asked for', async () => {
  const { rotation, admission, admissionStatus } = checked[3] as Checked;
  const asked = await scratch.run(
    'call',
    'rotations.admission',
    JSON.stringify({ rotation }),
    '--json',
  );
  expect(asked.json()).toMatchObject([
    {
      rotation,
      status: admissionStatus,
      verdicts: admission,
      summary: 'Applications closed on 3 Jan 2027, 9 days ago.',
    },
  ]);
  const all = await scratch.run('call', 'rotations.admission', '{}', '--json');
  expect(all.json<Checked[]>()).toHaveLength(5);
});

test('the season is advised on, with something that fits and something to consider', async () => {
  const asked = await scratch.run('call', 'rotations.advice', '--json');
  expect(asked.status).toBe(0);
  const advice = asked.json<{ topic: string; stance: string; source: string }[]>();
  expect(advice.map(({ topic }) => topic)).toEqual([
    'how-many',
    'depth',
    'months',
    'letters',
    'balance',
    'mix',
    'goals',
    'tests',
    'visa',
  ]);
  expect(new Set(advice.map(({ stance }) => stance))).toEqual(new Set(['fits', 'consider']));
  for (const { source } of advice) expect(source).toBe('Guide text');
});

test('every rotation gives a valid packet whose pages are what its manifest says', async () => {
  const out = join(scratch.folder, 'packets');
  mkdirSync(out);
  for (const { rotation, status, admissionStatus } of checked) {
    const ended = await scratch.run('packet', rotation, '--out', out, '--force', '--json');
    // To a host that is closed nothing is sent, asked for or not.
    if (admissionStatus === 'closed') {
      expect(ended.status).not.toBe(0);
      continue;
    }
    expect(ended.status).toBe(status === 'blocked' ? 1 : 0);
    const { files, manifest } = ended.json<Packet>();
    const [file] = files;
    const path = file?.path ?? '';
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).not.toMatch(/WARNING/i);
    const pages = Number(execFileSync('qpdf', ['--show-npages', path], { encoding: 'utf8' }));
    expect(pages).toBe(file?.pages);
    expect(pages).toBe(manifest.files[0]?.pages);
    const last = manifest.entries.at(-1);
    expect((last?.firstPage ?? 0) + (last?.pages ?? 0) - 1).toBe(pages);
  }
});

test('the budget is in two currencies, has clusters and a lowest day', async () => {
  const budget = (await scratch.run('budget', '--json')).json<{
    planned: number;
    actual: number;
    byCategory: { planned: number }[];
    byRotation: { planned: number }[];
    byMonth: { planned: number }[];
    clusters: { title: string }[];
    lowest: { day: string; balance: number } | null;
  }>();
  for (const rows of [budget.byCategory, budget.byRotation, budget.byMonth]) {
    expect(rows.reduce((sum, { planned }) => sum + planned, 0)).toBe(budget.planned);
  }
  expect(budget.clusters.length).toBeGreaterThanOrEqual(2);
  expect(budget.lowest?.day).toMatch(/^2027-/);
  const lines = (await scratch.run('call', 'budget.lines', '--json')).json<
    { currency: string }[]
  >();
  expect(new Set(lines.map(({ currency }) => currency))).toEqual(new Set(['USD', 'TRY']));
});

test('its day is fixed, so it does not rot', async () => {
  const status = (await scratch.run('call', 'app.status', '--json')).json<{ vault: string }>();
  expect(status.vault).toBe('locked');
  const season = (await scratch.run('call', 'season.overview', '--json')).json<{
    next: { day: string }[];
  }>();
  for (const { day } of season.next) expect(day >= '2027-01-12').toBe(true);
});

test('the pocket pack of a rotation is printed through call', async () => {
  const [rotation] = checked.map((one) => one.rotation);
  const sheet = { kind: 'pocket-pack', rotation };
  const shown = await scratch.run('call', 'sheets.pocketPack', JSON.stringify({ rotation }));
  expect(shown.json<{ title: string }>().title).toBe('Elif Łucja Şahin');
  const input = JSON.stringify({ sheet, to: { kind: 'download' } });
  const printed = await scratch.run('call', 'sheets.print', input);
  const [file] = printed.json<{ files: { name: string; content: { $base64: string } }[] }>().files;
  expect(file?.name).toBe('Şahin Elif Łucja - Lakeside Teaching Hospital - Pocket pack.pdf');
  const pdf = Buffer.from(file?.content.$base64 ?? '', 'base64');
  expect(execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' })).toContain(
    'Elif Łucja Şahin',
  );
});

interface Renewal {
  type: string;
  sentence: string;
  planned: unknown[];
}

test('the fewest renewals, the steps counted back and the request to the dean answer as calls', async () => {
  const renewals = await scratch.run('call', 'planning.renewals', '{}', '--json');
  expect(renewals.status).toBe(0);
  const tb = renewals.json<Renewal[]>().find(({ type }) => type === 'tb-test');
  expect(tb?.planned).toHaveLength(2);
  expect(tb?.sentence).toContain('needs a second, of another day');
  const one = await scratch.run('call', 'planning.renewals', '{"type":"bls"}', '--json');
  expect(one.json<Renewal[]>().map(({ type }) => type)).toEqual(['bls']);
  const steps = await scratch.run('call', 'planning.backward', '--json');
  expect(steps.json<{ key: string }[]>().map(({ key }) => key)).toContain('visa:in-hand');
  const dean = await scratch.run('call', 'planning.deansRequest', '--json');
  expect(dean.json<{ draft: string }>().draft).toContain('in good academic standing');
});
