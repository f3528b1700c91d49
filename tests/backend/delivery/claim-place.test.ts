import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../../support/code-of.ts';
import { resultOf } from '../../support/result-of.ts';
import { sharedSeason } from '../../support/shared-season.ts';
import { hashFolder, makeFolder } from '../../support/vault-fixture.ts';

const season = sharedSeason();

/** Every way in which a file leaves for a folder under a name of the person's choice. */
const WAYS = {
  calendar: (folder: string, name: string, replace = false) =>
    season.client().agenda.calendar({ to: target(folder, replace), name }),
  backup: async (folder: string, name: string, replace = false) =>
    resultOf(await season.client().vault.backup({ to: target(folder, replace), name })),
};
type Way = keyof typeof WAYS;
const BOTH: readonly Way[] = ['calendar', 'backup'];

function target(folder: string, replace = false) {
  return { kind: 'folder' as const, token: season.context().folders.add(folder).token, replace };
}

async function printSheet(folder: string, replace = false) {
  const { files } = await resultOf(
    await season.client().sheets.print({
      sheet: { kind: 'physician-sheet' },
      to: target(folder, replace),
    }),
  );
  return files[0]?.name ?? '';
}

async function exportTo(folder: string) {
  return resultOf(await season.client().vault.export({ to: target(folder) }));
}

/** A folder that holds one of the vault's files under a second name. */
function secondName(name: string): readonly [string, string] {
  const folder = makeFolder();
  linkSync(join(vault, name), join(folder, 'season.ics'));
  return [folder, 'season.ics'];
}

let vault: string;
beforeAll(() => {
  vault = season.context().place.folder();
});

describe.each(BOTH)('a %s never goes into a vault', (way) => {
  /** Each: folder and name by which something inside the open vault's folder is meant. */
  const paths: Readonly<Record<string, () => readonly [folder: string, name: string]>> = {
    'its database': () => [vault, 'vault.db'],
    'its keys': () => [vault, 'keys.json'],
    'its lock': () => [vault, 'vault.lock'],
    'its log': () => [vault, 'vault.db-wal'],
    'a new name in its folder': () => [vault, 'season.ics'],
    'by way of ..': () => [`${join(vault, 'sub', '..')}/../vault`, 'vault.db'],
    'by a relative path': () => [relative(process.cwd(), vault), 'vault.db'],
    'by a link to the folder': () => {
      const link = join(makeFolder(), 'elsewhere');
      symlinkSync(vault, link);
      return [link, 'vault.db'];
    },
    'by a link to the database': () => {
      const folder = makeFolder();
      symlinkSync(join(vault, 'vault.db'), join(folder, 'season.ics'));
      return [folder, 'season.ics'];
    },
    'by a second name of the database': () => secondName('vault.db'),
    'by a second name of the keys': () => secondName('keys.json'),
    'by a second name of the lock': () => secondName('vault.lock'),
    'in a folder below it': () => {
      mkdirSync(join(vault, 'below', 'deeper'), { recursive: true });
      return [join(vault, 'below', 'deeper'), 'season.ics'];
    },
    "another's vault": () => {
      const folder = makeFolder();
      writeFileSync(join(folder, 'vault.db'), 'x');
      writeFileSync(join(folder, 'keys.json'), 'damaged');
      return [folder, 'season.ics'];
    },
    'half a vault': () => {
      const folder = makeFolder();
      writeFileSync(join(folder, 'keys.json'), '{"format":"sojourn-vault-keys"}');
      return [folder, 'season.ics'];
    },
  };

  test.each<[string, () => readonly [string, string]]>(Object.entries(paths))(
    '%s: refused, with and without replacing, and nothing changes',
    async (_, at) => {
      const [folder, name] = at();
      try {
        const before = [readdirSync(vault).sort(), readdirSync(folder).sort()];
        for (const replace of [false, true]) {
          expect(await codeOf(WAYS[way](folder, name, replace))).toBe('output-in-vault');
        }
        expect([readdirSync(vault).sort(), readdirSync(folder).sort()]).toEqual(before);
        // Still the vault that was opened, and whole.
        const { ok } = await resultOf(await season.client().vault.verify());
        expect(ok).toBe(true);
      } finally {
        rmSync(join(vault, 'below'), { recursive: true, force: true });
      }
    },
  );
});

test('neither do sheets and exports', async () => {
  expect(await codeOf(printSheet(vault))).toBe('output-in-vault');
  for (const folder of [vault, join(vault, 'new'), join(vault, 'new', 'newer')]) {
    expect(await codeOf(exportTo(folder))).toBe('output-in-vault');
  }
  const link = join(makeFolder(), 'elsewhere');
  symlinkSync(vault, link);
  expect(await codeOf(exportTo(join(link, 'new')))).toBe('output-in-vault');
  expect(readdirSync(vault)).not.toContain('new');
});

test('a file called keys.json or vault.db alone makes no vault of a folder', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'keys.json'), '{"up":"ArrowUp"}');
  expect(await codeOf(WAYS.calendar(folder, 'season.ics'))).toBe('no fault');
  const other = makeFolder();
  writeFileSync(join(other, 'vault.db'), 'of another app');
  expect(await codeOf(WAYS.calendar(other, 'season.ics'))).toBe('no fault');
});

describe.each(BOTH)('what a %s may replace', (way) => {
  const other: Way = way === 'calendar' ? 'backup' : 'calendar';

  test('an earlier one of its own', async () => {
    const folder = makeFolder();
    await WAYS[way](folder, 'mine');
    expect(await codeOf(WAYS[way](folder, 'mine'))).toBe('no fault');
    expect(readdirSync(folder)).toEqual(['mine']);
  });

  test.each<[string, (path: string) => unknown]>([
    ["the person's file", (path) => writeFileSync(path, 'thesis')],
    ['an empty file', (path) => writeFileSync(path, '')],
    ["another program's calendar", (path) => writeFileSync(path, 'BEGIN:VCALENDAR\r\nPRODID:-//X')],
    ['a file of ours of another kind', (path) => WAYS[other](join(path, '..'), 'mine')],
    [
      'a link, wherever it leads',
      (path) => {
        const there = join(makeFolder(), 'thesis');
        writeFileSync(there, 'thesis');
        symlinkSync(there, path);
      },
    ],
  ])('%s only when told so', async (_, put) => {
    const folder = makeFolder();
    await put(join(folder, 'mine'));
    const before = readFileSync(join(folder, 'mine'));
    expect(await codeOf(WAYS[way](folder, 'mine'))).toBe('output-not-ours');
    expect(readFileSync(join(folder, 'mine'))).toEqual(before);
    expect(await codeOf(WAYS[way](folder, 'mine', true))).toBe('no fault');
    expect(await codeOf(WAYS[way](folder, 'mine'))).toBe('no fault');
    expect(readdirSync(folder)).toEqual(['mine']);
  });
});

test('a sheet replaces its own, not one that was signed or another PDF', async () => {
  const folder = makeFolder();
  const name = await printSheet(folder);
  expect(await codeOf(printSheet(folder))).toBe('no fault');
  const made = readFileSync(join(folder, name));
  const signed = Buffer.concat([made, Buffer.from('1 0 obj<<>>endobj\nstartxref\n9\n%%EOF\n')]);
  for (const content of [signed, Buffer.from('%PDF-1.7\nof another'), Buffer.from('notes')]) {
    writeFileSync(join(folder, name), content);
    expect(await codeOf(printSheet(folder))).toBe('output-not-ours');
    expect(readFileSync(join(folder, name))).toEqual(content);
  }
  expect(await codeOf(printSheet(folder, true))).toBe('no fault');
});

describe.each(BOTH)('a %s says of a place that takes nothing', (way) => {
  test('a missing folder, a folder in the way, a file for a folder', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'file'), 'x');
    const before = hashFolder(folder);
    expect(await codeOf(WAYS[way](join(folder, 'none'), 'a'))).toBe('folder-missing');
    expect(await codeOf(WAYS[way](join(folder, 'file'), 'a'))).toBe('folder-missing');
    expect(await codeOf(WAYS[way](folder, 'taken', true))).toBe('folder-read-only');
    expect(hashFolder(folder)).toEqual(before);
  });

  test('a folder that may not be written to', async () => {
    // Root may write anywhere but into the kernel's own folders.
    const isRoot = process.getuid?.() === 0;
    const folder = isRoot ? '/proc/self/fdinfo' : makeFolder();
    if (!isRoot) chmodSync(folder, 0o500);
    expect(['folder-read-only', 'folder-missing']).toContain(await codeOf(WAYS[way](folder, 'a')));
    if (!isRoot) chmodSync(folder, 0o700);
  });

  test.each([
    ['no name', ''],
    ['a name of 300 letters', `${'a'.repeat(296)}.ics`],
    ['a name too long in bytes', 'ß'.repeat(130)],
    ['a device of Windows', 'con.ics'],
    ['a device with a number', 'COM1'],
    ['a line break', 'sea\nson.ics'],
    ['a text-direction mark', 'season\u202esci.exe'],
    ['a zero width', 'sea\u200bson.ics'],
    ['a paragraph separator', 'sea\u2029son.ics'],
    ['a stream of Windows', 'season.ics:hidden'],
    ['a path', '../season.ics'],
    ['a path of Windows', '..\\season.ics'],
    ['a dot at the end', 'season.'],
    ['a dot', '.'],
  ])('%s', async (_, name) => {
    const folder = makeFolder();
    const code = await codeOf(WAYS[way](folder, name));
    expect(['output-name-unusable', 'input-invalid']).toContain(code);
    expect(readdirSync(folder)).toEqual([]);
  });
});
