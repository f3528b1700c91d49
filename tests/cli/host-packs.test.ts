import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Terminal } from '../../src/cli/command.ts';
import { runHosts } from '../../src/cli/commands/hosts.ts';
import type { Output } from '../../src/cli/output.ts';
import { type ClosableTerminal, createTerminal } from '../../src/cli/terminal.ts';
import type { Host, HostPack } from '../../src/core/hosts/host.ts';
import { openScratch, PASSPHRASE, type Scratch } from './run-sojourn.ts';

const FOLDER = join(import.meta.dirname, '../../resources/host-packs');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

let scratch: Scratch;
let terminal: ClosableTerminal;
let open: Terminal;
let answered: unknown;

const output: Output = {
  json: true,
  answer: (value) => {
    answered = value;
  },
  say: () => {},
  progress: () => {},
};

/** One command line's own code on a vault that is opened once: a process for each would take a minute. */
async function run<Answer>(...args: string[]): Promise<Answer> {
  expect(await runHosts(open, args)).toBe(0);
  return answered as Answer;
}

beforeAll(async () => {
  scratch = openScratch();
  expect((await scratch.run('create')).status).toBe(0);
  const passphraseFile = join(scratch.folder, 'passphrase');
  writeFileSync(passphraseFile, PASSPHRASE);
  terminal = createTerminal({ vault: scratch.vault, 'passphrase-file': passphraseFile }, output);
  const opened = terminal.openClient();
  open = { ...terminal, openClient: () => opened };
});

afterAll(async () => {
  await terminal.close();
  scratch.remove();
});

test.each(FILES)('hosts add %s, and hosts export gives the same pack back', async (file) => {
  const pack = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as HostPack;
  const host = await run<Host>('add', join(FOLDER, file));
  // The notes are the user's own from then on and are not handed on.
  const { notes, ...rest } = pack;
  expect(host.notes).toBe(notes ?? '');
  expect(await run<HostPack>('export', host.id)).toEqual(rest);
});
