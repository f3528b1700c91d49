import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeText } from '../../src/cli/decode-text.ts';
import { refuseSecretFields, refuseSecretOptions } from '../../src/cli/refuse-secrets.ts';
import { openScratch, PASSPHRASE, type Scratch } from './run-sojourn.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const SECRET = 'Zürich horse 77';
let scratch: Scratch;

beforeAll(async () => {
  scratch = openScratch();
  expect((await scratch.run('create')).status).toBe(0);
});

afterAll(() => scratch.remove());

/** A file with the secret, in the encoding and with the mark that an editor gives it. */
function secretFile(name: string, mark: number[], encoding: BufferEncoding, text = SECRET): string {
  const path = join(scratch.folder, name);
  writeFileSync(path, Buffer.concat([Buffer.from(mark), Buffer.from(`${text}\r\n`, encoding)]));
  return path;
}

test.each<[string, number[]]>([
  ['plain', [...Buffer.from('aß')]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...Buffer.from('aß')]],
  ['UTF-16 with a mark', [0xff, 0xfe, 0x61, 0, 0xdf, 0]],
  ['UTF-16 the other way round', [0xfe, 0xff, 0, 0x61, 0, 0xdf]],
])('a text is read as it was meant: %s', (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe('aß');
});

test.each([
  '--password',
  '--password=x',
  '--passphrase',
  '--passphrase=x',
  '--new',
  '--new-passphrase=x',
  '--recovery-code',
  '--secret=x',
])('%s is refused with what there is instead', (option) => {
  expect(() => refuseSecretOptions(['documents', option, SECRET])).toThrow(/-file FILE/);
});

test.each<[string, unknown, boolean]>([
  ['vault.changePassphrase', { current: 'a', next: 'b' }, true],
  ['vault.create', { passphrase: 'a' }, true],
  ['vault.recover', { recoveryCode: 'a', newPassphrase: 'b' }, true],
  ['vault.restore', { secret: 'a', kind: 'passphrase' }, true],
  ['documents.import', { files: [], password: 'a' }, true],
  ['agenda.list', { deep: [{ password: 'a' }] }, true],
  ['documents.list', undefined, false],
  ['agenda.mark', { step: 'a', mark: { kind: 'done' } }, false],
  ['profile.save', { current: 'a', next: 'b' }, false],
])('of the call %s with %j', (procedure, input, refused) => {
  const look = () => refuseSecretFields(procedure, input);
  if (refused) expect(look).toThrow(/standard input/);
  else expect(look).not.toThrow();
});

test('no command takes one: refused before anything is done, and not repeated', async () => {
  const rows = [
    ['documents', '--passphrase', SECRET],
    ['passphrase', SECRET],
    ['call', 'vault.changePassphrase', JSON.stringify({ current: PASSPHRASE, next: SECRET })],
  ];
  for (const args of rows) {
    const ended = await scratch.run(...args);
    expect([ended.status, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain('never an argument');
    expect(ended.stderr).not.toContain(SECRET);
  }
  expect((await scratch.run('documents')).status).toBe(0);
});

test('passphrase: the new one from a file, whatever mark it begins with; then from standard input', async () => {
  const utf8 = secretFile('marked.txt', [0xef, 0xbb, 0xbf], 'utf8');
  const changed = await scratch.run('passphrase', '--new-file', utf8, '--json');
  expect([changed.stderr, changed.json()]).toEqual(['', { changed: true }]);
  expect((await scratch.run('documents')).status).toBe(3);
  for (const file of [utf8, secretFile('wide.txt', [0xff, 0xfe], 'utf16le')]) {
    const opened = await scratch.run('documents', '--passphrase-file', file);
    expect(opened.status).toBe(0);
  }
  const back = JSON.stringify({ current: SECRET, next: PASSPHRASE });
  const fed = await scratch.runFed(
    back,
    'call',
    'vault.changePassphrase',
    '-',
    '--passphrase-file',
    utf8,
  );
  expect(fed.status).toBe(0);
  expect((await scratch.run('documents')).status).toBe(0);
  const empty = secretFile('empty.txt', [], 'utf8', '');
  expect((await scratch.run('passphrase', '--new-file', empty)).status).toBe(2);
  expect((await scratch.run('passphrase')).stderr).toContain('--new-file');
});

test('recovery-code: a new one, which opens the vault from then on', async () => {
  const made = await scratch.run('recovery-code', '--json');
  expect(made.status).toBe(0);
  const { recoveryCode } = made.json() as { recoveryCode: string };
  expect(recoveryCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/);
  const code = join(scratch.folder, 'code.txt');
  writeFileSync(code, recoveryCode);
  const saved = join(scratch.folder, 'saved.sojourn-backup');
  const ended = await scratch.run('salvage', saved, '--recovery-code-file', code);
  expect([ended.stderr, ended.status]).toEqual(['', 0]);
});

test('import --password-file opens a locked PDF', async () => {
  const open = join(scratch.folder, 'open.pdf');
  const locked = join(scratch.folder, 'locked.pdf');
  const pdf = await PDFDocument.create();
  pdf.addPage();
  writeFileSync(open, await pdf.save());
  const made = spawnSync('qpdf', ['--encrypt', 'pass 7', 'owner', '256', '--', open, locked]);
  expect(made.status).toBe(0);
  const file = secretFile('pdf.txt', [0xef, 0xbb, 0xbf], 'utf8', 'pass 7');
  const ended = await scratch.run('import', locked, '--password-file', file, '--json');
  expect(ended.json()).toMatchObject({ added: [{ pages: 1 }], refused: [] });
});

test('npm keeps no log of a command line', () => {
  const cache = mkdtempSync(join(tmpdir(), 'sojourn-npm-'));
  const ended = spawnSync('npm', ['run', '-s', 'sojourn', '--', 'Given-Name-Of-Somebody'], {
    cwd: ROOT,
    env: { ...process.env, npm_config_cache: cache },
  });
  expect(ended.status).toBe(2);
  const logs = join(cache, '_logs');
  expect(existsSync(logs) ? readdirSync(logs) : []).toEqual([]);
});
