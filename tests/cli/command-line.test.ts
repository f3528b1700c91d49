import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScratch, PASSPHRASE, type Scratch } from './run-sojourn.ts';

const SAMPLES = join(import.meta.dirname, '../../resources/sample/documents');
const sample = (name: string) => join(SAMPLES, name);

interface Imported {
  added: {
    file: string;
    document: string;
    version: string;
    type: string;
    pages: number;
    bytes: number;
    sha256: string;
  }[];
  duplicates: { file: string; document: string }[];
  refused: { file: string; code: string; message: string }[];
}

let scratch: Scratch;

beforeAll(async () => {
  scratch = openScratch();
  const made = await scratch.runApart('create', '--json');
  expect(made.status).toBe(0);
  const { vault, recoveryCode } = made.json<{ vault: string; recoveryCode: string }>();
  expect(vault).toBe(scratch.vault);
  expect(recoveryCode).toMatch(/^[0-9A-Z]+(-[0-9A-Z]+)+$/);
});

afterAll(() => scratch.remove());

test('import: each file stands alone, and a bad one never stops the others', async () => {
  const garbage = join(scratch.folder, 'garbage.pdf');
  writeFileSync(garbage, 'not a pdf at all');
  const empty = join(scratch.folder, 'empty.pdf');
  writeFileSync(empty, '');
  const ended = await scratch.runApart(
    'import',
    garbage,
    sample('bls-card.pdf'),
    join(scratch.folder, 'missing.pdf'),
    empty,
    sample('passport.jpg'),
    sample('bls-card.pdf'),
    '--json',
  );
  expect(ended.status).toBe(1);
  const report = ended.json<Imported>();
  expect(report.added.map(({ type, pages }) => [type, pages])).toEqual([
    ['bls', 2],
    ['passport', 1],
  ]);
  expect(report.duplicates.map(({ file }) => file)).toEqual([sample('bls-card.pdf')]);
  expect(report.refused.map(({ code }) => code).sort()).toEqual([
    'file-empty',
    'file-missing',
    'file-not-supported',
  ]);
  const [bls] = report.added;
  const bytes = readFileSync(sample('bls-card.pdf'));
  expect(bls?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(bls?.bytes).toBe(bytes.length);
});

test('documents lists what was imported, with dates as they were given', async () => {
  const added = await scratch.runApart(
    'import',
    sample('acls-certificate.pdf'),
    '--type',
    'acls',
    '--issued',
    '2026-06-13',
    '--expires',
    '2028-06',
    '--json',
  );
  expect(added.status).toBe(0);
  const { status, json } = await scratch.runApart('documents', '--json');
  expect(status).toBe(0);
  const acls = json<{ type: string; versions: object[] }[]>().find(({ type }) => type === 'acls');
  expect(acls?.versions).toMatchObject([{ issued: '2026-06-13', expires: '2028-06-30', pages: 1 }]);
});

test('profile set and show', async () => {
  const set = await scratch.runApart(
    'profile',
    'set',
    'givenNames=Łukasz',
    'familyName=Nguyễn Şahin',
    'nationalities=TR,PL',
    '--json',
  );
  expect(set.status).toBe(0);
  const shown = (await scratch.runApart('profile', '--json')).json();
  expect(shown).toMatchObject({
    givenNames: 'Łukasz',
    familyName: 'Nguyễn Şahin',
    nationalities: ['TR', 'PL'],
  });
  expect((await scratch.runApart('profile', 'set', 'shoes=44')).status).toBe(2);
});

test('hosts, rotations, check: verdicts follow the dates of the rotation', async () => {
  const pack = join(scratch.folder, 'host.json');
  const source = { label: 'Test rule', url: 'https://host.example/rules', readOn: '2026-11-01' };
  const requirement = (title: string, rule: object) => ({
    title,
    rule,
    phase: 'apply',
    note: '',
    source,
  });
  writeFileSync(
    pack,
    JSON.stringify({
      format: 'sojourn-host-pack',
      version: 1,
      name: 'Test Hospital',
      city: 'Cleveland',
      state: 'OH',
      platform: 'e-mail',
      source,
      requirements: [
        requirement('ACLS card', {
          kind: 'document',
          type: 'acls',
          predicates: [{ kind: 'valid-through', at: 'end' }],
        }),
      ],
    }),
  );
  const host = (await scratch.runApart('hosts', 'add', pack, '--json')).json<{ id: string }>();
  const add = (start: string, end: string) =>
    scratch.runApart(
      'rotations',
      'add',
      '--host',
      host.id,
      '--title',
      'Elective',
      '--start',
      start,
      '--end',
      end,
      '--elective',
      'Anesthesiology',
      '--ambition',
      'reach',
      '--json',
    );
  const inside = (await add('2028-06-05', '2028-06-30')).json<{ id: string }>();
  expect(inside).toMatchObject({ elective: 'Anesthesiology', ambition: 'reach' });
  const beyond = (await add('2028-06-12', '2028-07-07')).json<{ id: string }>();
  const today = ['--today', '2027-01-12'];

  const good = await scratch.runApart('check', '--rotation', inside.id, '--json', ...today);
  expect(good.status).toBe(0);
  expect(good.json()).toMatchObject([
    { rotation: inside.id, status: 'ready', items: [{ status: 'met', breaksOn: '2028-07-01' }] },
  ]);

  const bad = await scratch.runApart('check', '--rotation', beyond.id, '--json', ...today);
  expect(bad.status).toBe(1);
  const [judged] =
    bad.json<{ items: { status: string; breaksOn: string; reason: string; remedy: string }[] }[]>();
  expect(judged?.items[0]).toMatchObject({ status: 'expiring', breaksOn: '2028-07-01' });
  expect(judged?.items[0]?.reason).toContain('30 Jun 2028');
  expect(judged?.items[0]?.remedy).not.toBe('');

  const out = join(scratch.folder, 'packets');
  mkdirSync(out, { recursive: true });
  const blocked = await scratch.runApart('packet', beyond.id, '--out', out, '--json', ...today);
  expect(blocked.status).toBe(1);
  expect(blocked.json()).toMatchObject({ files: [], manifest: null });

  const forced = await scratch.runApart(
    'packet',
    beyond.id,
    '--out',
    out,
    '--force',
    '--json',
    ...today,
  );
  expect(forced.status).toBe(1);
  const built = forced.json<{
    files: { path: string; pages: number; bytes: number; sha256: string }[];
  }>();
  expect(built.files).toHaveLength(1);

  const clear = await scratch.runApart('packet', inside.id, '--out', out, '--json', ...today);
  expect(clear.status).toBe(0);
  const [file] = clear.json<{
    files: { path: string; pages: number; bytes: number; sha256: string }[];
  }>().files;
  const bytes = readFileSync(file?.path ?? '');
  expect(bytes.length).toBe(file?.bytes);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(file?.sha256);
  execFileSync('qpdf', ['--check', file?.path ?? '']);
  const text = execFileSync('pdftotext', [file?.path ?? '', '-'], { encoding: 'utf8' });
  expect(text).toContain('Łukasz Nguyễn Şahin');
});

test('budget of a season without lines is zero', async () => {
  const ended = await scratch.runApart('budget', '--json');
  expect(ended.status).toBe(0);
  expect(ended.json()).toMatchObject({ currency: 'USD', planned: 0, actual: 0, lowest: null });
});

test('call reaches any procedure, files and long work included', async () => {
  const content = { $file: sample('photo.jpg') };
  const input = JSON.stringify({ files: [{ name: 'photo.jpg', content }], type: 'photo' });
  const taken = await scratch.runApart('call', 'documents.import', input, '--json');
  expect(taken.status).toBe(0);
  const [added] = taken.json<Imported>().added;
  const read = await scratch.runApart(
    'call',
    'documents.file',
    JSON.stringify({ version: added?.version, form: 'original' }),
    '--json',
  );
  const { content: back } = read.json<{ content: { $base64: string } }>();
  expect(Buffer.from(back.$base64, 'base64').equals(readFileSync(sample('photo.jpg')))).toBe(true);
  expect((await scratch.runApart('call', 'documents.nothing')).status).toBe(2);
  expect((await scratch.runApart('call', 'constructor.name')).status).toBe(2);
  expect((await scratch.runApart('call', 'documents.update', '{"id":"../x"}')).status).toBe(2);
});

test('verify, backup, restore, export', async () => {
  expect((await scratch.runApart('verify', '--json')).json()).toMatchObject({
    ok: true,
    problems: [],
  });
  const file = join(scratch.folder, 'season.sojourn');
  const saved = await scratch.runApart('backup', file, '--json');
  expect(saved.status).toBe(0);
  expect(readFileSync(file).length).toBe(saved.json<{ bytes: number }>().bytes);

  const other = openScratch();
  const restored = await other.runApart('restore', file, '--json');
  expect(restored.status).toBe(0);
  expect(restored.json()).toMatchObject({ ok: true, vault: other.vault });
  const list = async (of: Scratch) => (await of.runApart('documents', '--json')).json();
  expect(await list(other)).toEqual(await list(scratch));
  expect((await other.runApart('restore', file)).status).toBe(3);
  other.remove();

  const folder = join(scratch.folder, 'export');
  expect((await scratch.runApart('export', folder, '--json')).status).toBe(0);
  const rows = JSON.parse(readFileSync(join(folder, 'sojourn.json'), 'utf8')) as {
    documents: { versions: { file: string; sha256: string }[] }[];
  };
  const versions = rows.documents.flatMap((document) => document.versions);
  expect(versions.length).toBeGreaterThan(2);
  for (const { file: path, sha256 } of versions) {
    const bytes = readFileSync(join(folder, path));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
  expect((await scratch.runApart('export', folder)).status).toBe(4);
});

test('a vault that cannot be opened ends with status 3, and nothing is made', async () => {
  const wrong = await scratch.runWith(
    { SOJOURN_PASSPHRASE: 'not this one' },
    'documents',
    '--json',
  );
  expect(wrong.status).toBe(3);
  expect(wrong.json()).toMatchObject({ error: { code: 'passphrase-wrong' } });
  expect(wrong.stderr + wrong.stdout).not.toContain('not this one');
  const missing = openScratch();
  expect((await missing.runApart('documents')).status).toBe(3);
  expect(existsSync(missing.vault)).toBe(false);
  missing.remove();
  expect((await scratch.runApart('create')).status).toBe(3);
});

test('wrong usage ends with status 2 and says how it goes', async () => {
  for (const args of [
    ['nothing'],
    ['import'],
    ['packet'],
    ['check', '--wat'],
    ['documents', '--today', 'soon'],
    ['agenda', '--wat'],
    ['clusters'],
  ]) {
    const ended = await scratch.runApart(...args);
    expect([args[0], ended.status]).toEqual([args[0], 2]);
    expect(ended.stderr).not.toBe('');
    expect(ended.stdout).toBe('');
  }
});

test('help is there for every command, without a vault', async () => {
  for (const name of ['create', 'import', 'packet', 'call', 'restore']) {
    const { status, stdout } = await scratch.runApart(name, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`sojourn ${name}`);
  }
});

test('the passphrase can come from a file', async () => {
  const file = join(scratch.folder, 'passphrase.txt');
  writeFileSync(file, `${PASSPHRASE}\n`);
  const ended = await scratch.runWith(
    { SOJOURN_PASSPHRASE: '' },
    'documents',
    '--json',
    '--passphrase-file',
    file,
  );
  expect(ended.status).toBe(0);
  expect((await scratch.runWith({ SOJOURN_PASSPHRASE: '' }, 'documents')).status).toBe(2);
});
