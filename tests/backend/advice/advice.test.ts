import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { sharedSeason } from '../../support/shared-season.ts';
import { makeFolder, PASSPHRASE } from '../../support/vault-fixture.ts';
import { addVisit } from '../agenda/open-season.ts';
import { codesInSources, readSource, sources } from './codes-in-sources.ts';
import { FOLLOWED_ELSEWHERE } from './followed-elsewhere.ts';
import { DATA_FOLLOWED } from './followed-here-data.ts';
import { FILES_FOLLOWED } from './followed-here-files.ts';
import { PACKETS_FOLLOWED } from './followed-here-packets.ts';
import { VAULT_FOLLOWED } from './followed-here-vault.ts';
import { NOT_FOLLOWED } from './not-followed.ts';

const TESTS = join(import.meta.dirname, '../..');
const FOLLOWED_HERE = [...DATA_FOLLOWED, ...FILES_FOLLOWED, ...PACKETS_FOLLOWED, ...VAULT_FOLLOWED];
const season = sharedSeason();

/** The code and the message that a deed ends in; nothing where it ends well. */
async function endOf(
  deed: Promise<unknown>,
): Promise<{ code: string; message: string } | undefined> {
  try {
    await deed;
    return undefined;
  } catch (error) {
    const { code, data, message } = error as {
      code: string;
      data?: { code?: string };
      message: string;
    };
    return { code: data?.code ?? code, message };
  }
}

describe('what a message says to do, done: the same works then', () => {
  test.each(FOLLOWED_HERE.map((row) => [row.code, row] as const))('%s', async (code, row) => {
    const client = season.client();
    if ((await client.app.status()).vault !== 'open')
      await client.vault.open({ passphrase: PASSPHRASE });
    const { host, rotation } = await addVisit(client, 'North', ['bls']);
    const context = season.context();
    const folder = makeFolder();
    const stage = { client, context, folder, host: host.id, rotation: rotation.id };
    const end = await endOf(row.wrong(stage));
    expect(end).toMatchObject({ code, message: expect.stringContaining(row.says) });
    await row.first?.(stage);
    expect(await endOf((row.instead ?? row.wrong)(stage))).toBeUndefined();
  });
});

describe('what another test follows is there', () => {
  test.each(FOLLOWED_ELSEWHERE)('%s: %s', (code, file, title) => {
    const path = join(TESTS, file);
    expect(existsSync(path), file).toBe(true);
    const text = readFileSync(path, 'utf8');
    expect(text, `${file} has no test "${title}" for ${code}`).toContain(title);
  });
});

test('every code of a failure, a finding and a notice has a row, and none is of a code that is gone', () => {
  const rows = [
    ...FOLLOWED_HERE.map(({ code }) => code),
    ...FOLLOWED_ELSEWHERE.map(([code]) => code),
    ...Object.keys(NOT_FOLLOWED),
  ];
  const codes = codesInSources();
  expect([...codes].filter((code) => !rows.includes(code)).toSorted()).toEqual([]);
  expect(rows.filter((code) => !codes.has(code)).toSorted()).toEqual([]);
  expect(rows.length).toBe(new Set(rows).size);
});

describe('what messages name is called so', () => {
  const texts = sources().map((path) => [path, readSource(path)] as const);
  const screens = texts.filter(([path]) => path.startsWith('src/ui/')).map(([, text]) => text);
  const shown = screens.join('\n');
  /** Sentences of the backend and of core: in quotes of the language. */
  const sentences = texts
    .filter(([path]) => /^src\/(backend|core)\//.test(path))
    .flatMap(([, text]) => [...text.matchAll(/['`]([^'`\n]*[a-z][.:][^'`\n]*)['`]/g)])
    .map(([, sentence = '']) => sentence);

  const buttons = new Set(
    sentences.flatMap((text) =>
      [...text.matchAll(/"([A-Z][a-z]+(?: [a-z]+)+)"/g)].map(([, label = '']) => label),
    ),
  );
  test.each([...buttons])('the button "%s"', (label) => {
    expect(shown.replace(/\s+/g, ' ')).toContain(label);
  });

  const commands = new Set(
    sentences.flatMap((text) =>
      [...text.matchAll(/the command (?!line)([a-z-]+)((?: (?:with )?--[a-z-]+)*)/g)].map(
        ([, name = '', options = '']) => `${name}${options.replace(' with', '')}`,
      ),
    ),
  );
  test.each([...commands])('the command %s', (line) => {
    const [name, ...options] = line.split(' ');
    const command = COMMANDS.find((one) => one.name === name);
    const known = Object.keys(command?.options ?? {});
    expect(command).toBeDefined();
    expect(options.filter((option) => !known.includes(option.replace('--', '')))).toEqual([]);
  });

  test('there are some of each', () => {
    expect(buttons.size).toBeGreaterThan(2);
    expect(commands.size).toBeGreaterThan(1);
  });
});
