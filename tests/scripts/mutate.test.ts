import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { chooseMutants } from '../../scripts/lib/mutants/choose-mutants.mjs';
import { leaveEquivalents, readEquivalents } from '../../scripts/lib/mutants/equivalents.mjs';
import { findMutants } from '../../scripts/lib/mutants/find-mutants.mjs';
import {
  filesUnder,
  readImporters,
  relatedTests,
} from '../../scripts/lib/mutants/related-tests.mjs';
import { printMutants, tallyMutants } from '../../scripts/lib/mutants/report-mutants.mjs';
import { readShortRun } from '../../scripts/lib/mutants/short-run.mjs';
import { tryMutants } from '../../scripts/lib/mutants/try-mutants.mjs';
import { ROOT } from '../../scripts/lib/repository.mjs';
import { put, tempFolder } from './temp-folder.ts';

function changes(text: string): string[] {
  return findMutants('a.ts', text).map(
    (mutant) => text.slice(0, mutant.start) + mutant.put + text.slice(mutant.end),
  );
}

test.each([
  ['a < b;', ['a <= b;', 'a > b;']],
  ['a >= b;', ['a < b;', 'a > b;']],
  ['a === b;', ['a !== b;']],
  ['a && b;', ['a || b;']],
  ['(a /* && */) && b;', ['(a /* && */) || b;']],
  ['a /* && */ && b;', ['a /* && */ || b;']],
  ['a ?? b;', ['a;']],
  ['f(!a);', ['f(a);']],
  ['f(-a);', ['f(a);']],
  ['f(true);', ['f(false);']],
  ['f(2);', ['f(1);', 'f(3);']],
  ['f(0);', ['f(1);']],
  ['a + b;', ['a - b;']],
  ['a -= b;', ['a += b;']],
  ['function f() { if (a) return; b(); }', ['function f() { ; b(); }']],
  ['for (const a of b) { if (a) continue; c(); }', ['for (const a of b) { ; c(); }']],
  ['const a = b as unknown as C;', []],
  ['const a = (b && c) as D;', ['const a = (b || c) as D;']],
])('%s can become %j', (text, becomes) => {
  expect(changes(text).sort()).toEqual([...becomes].sort());
});

test('types, names, texts, imports, and figures that are no figures of the field stay', () => {
  const text = `
    import { a } from './a-1.ts';
    type T = { n: 1 | true; f: (x: 2) => 3 };
    // a < b && !c
    const b: Record<1, true> = f<2>('a < 1 && true', \`!x\`, 86400, 0x10, 1.5);
    const c = { 1: a, true: b };
    const d = 'one ' + a + ' two';
    if (a) b(); else c();
  `;
  expect(changes(text)).toEqual([]);
});

test('a change says where it stands and how the place looks before and after', () => {
  const text = 'const ü = 1;\n\nexport const late = day > due;\n';
  const turned = findMutants('src/a.ts', text).find((mutant) => mutant.put === '<');
  expect(turned).toMatchObject({
    file: 'src/a.ts',
    line: 3,
    text: 'export const late = day > due;',
    was: 'export const late = day > due;',
    becomes: 'export const late = day < due;',
  });
});

const many = findMutants('a.ts', Array.from({ length: 50 }, (_, n) => `a${n} < b${n};`).join('\n'));

test('the same seed chooses the same changes, another seed others', () => {
  const chosen = chooseMutants(many, 20, 'one');
  expect(chosen).toHaveLength(20);
  expect(chooseMutants([...many].reverse(), 20, 'one')).toEqual(chosen);
  expect(chooseMutants(many, 20, 'two')).not.toEqual(chosen);
});

test('a source that grows keeps most of what was chosen', () => {
  const chosen = chooseMutants(many, 20, 'one');
  const grown = [...many, ...findMutants('b.ts', 'x < y;')];
  const again = chooseMutants(grown, 20, 'one');
  expect(again.filter((one) => chosen.includes(one)).length).toBeGreaterThanOrEqual(18);
});

const PACKAGE = {
  'src/core/stay/is-long.ts':
    "import { LONG } from './long.ts';\nexport const isLong = (weeks: number) => weeks >= LONG;\n",
  'src/core/stay/long.ts': 'export const LONG = 4;\n',
  'src/core/stay/wait.ts':
    'export function weeksUntil(week: number) {\n  let weeks = 0;\n  while (weeks < week) weeks += 1;\n  return weeks;\n}\n',
  'src/core/stay/unread.ts': 'export const unread = (a: number) => a > 7;\n',
  'tests/core/stay/is-long.test.ts':
    "import { expect, test } from 'vitest';\nimport { isLong } from '../../../src/core/stay/is-long.ts';\ntest('long', () => { expect(isLong(4)).toBe(true); expect(isLong(9)).toBe(true); });\n",
  'tests/core/stay/wait.test.ts':
    "import { expect, test } from 'vitest';\nimport { weeksUntil } from '../../../src/core/stay/wait.ts';\n// Each look at the week takes a moment, so that a loop without an end keeps no processor busy.\nconst week = { valueOf: () => (Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20), 2) };\ntest('waits', () => { expect(weeksUntil(week as never)).toBe(2); });\n",
  'tests/core/stay/broken.test.ts':
    "import { expect, test } from 'vitest';\nimport { isLong } from '../../../src/core/stay/is-long.ts';\ntest('broken', () => { expect(isLong(1)).toBe(true); });\n",
  'tests/ui/page.test.ts': "import '../../src/core/stay/is-long.ts';\n",
};

function plant(files: Record<string, string> = {}): string {
  const root = tempFolder();
  for (const [path, text] of Object.entries({ ...PACKAGE, ...files })) put(root, path, text);
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return root;
}

function mutantsOf(root: string) {
  return filesUnder(root, 'src').flatMap((file) => mutantsIn(file, root));
}

function mutantsIn(file: string, root = ROOT) {
  const path = join(root, file);
  return existsSync(path) ? findMutants(file, readFileSync(path, 'utf8')) : [];
}

test('the tests of the own ring that reach a file, nearest first', () => {
  const root = plant({
    'tests/core/a-season/far.test.ts': "import '../stay/given.ts';\n",
    'tests/core/stay/given.ts': "import '../../../src/core/stay/is-long.ts';\n",
    'src/core/stay/long-worker.ts': "import './long.ts';\n",
    'src/core/stay/pool.ts': "workerEntry('long', import.meta.url);\n",
    'tests/core/stay/worker.test.ts': "import '../../../src/core/stay/pool.ts';\n",
  });
  expect(relatedTests(readImporters(root), 'src/core/stay/long.ts')).toEqual([
    'tests/core/stay/broken.test.ts',
    'tests/core/stay/is-long.test.ts',
    'tests/core/stay/worker.test.ts',
    'tests/core/a-season/far.test.ts',
  ]);
});

test('what a test notices is caught, what none does survives, and the tree stays as it was', async () => {
  const root = plant();
  const read = () => Object.keys(PACKAGE).map((path) => readFileSync(join(root, path), 'utf8'));
  const folder = tempFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const copies = () => readdirSync(folder).filter((name) => name.startsWith('sojourn-mutants-'));
  const before = read();
  const said: string[] = [];
  const tell = (line: string) => said.push(line);
  const tried = await tryMutants(mutantsOf(root), {
    root,
    limitMs: 10_000,
    fileLimitMs: 10_000,
    tell,
  });
  const found = Object.fromEntries(
    tried.map(({ mutant, outcome, by }) => [`${mutant.file} ${mutant.becomes}`, by ?? outcome]),
  );
  const isLong = 'tests/core/stay/is-long.test.ts';
  const wait = 'tests/core/stay/wait.test.ts';
  const hung = 'a test that did not end';
  expect(found).toEqual({
    'src/core/stay/is-long.ts weeks: number) => weeks > LONG;': isLong,
    'src/core/stay/is-long.ts weeks: number) => weeks < LONG;': isLong,
    // Nothing is asked about three weeks or fewer.
    'src/core/stay/long.ts export const LONG = 3;': 'survived',
    'src/core/stay/long.ts export const LONG = 5;': isLong,
    // No test reaches this one.
    'src/core/stay/unread.ts read = (a: number) => a >= 7;': 'survived',
    'src/core/stay/unread.ts read = (a: number) => a < 7;': 'survived',
    'src/core/stay/unread.ts ad = (a: number) => a > 8;': 'survived',
    'src/core/stay/unread.ts ad = (a: number) => a > 6;': 'survived',
    'src/core/stay/wait.ts let weeks = 1;': 'survived',
    'src/core/stay/wait.ts while (weeks <= week) weeks += 1;': wait,
    'src/core/stay/wait.ts while (weeks > week) weeks += 1;': wait,
    'src/core/stay/wait.ts le (weeks < week) weeks -= 1;': hung,
    'src/core/stay/wait.ts (weeks < week) weeks += 2;': 'survived',
    'src/core/stay/wait.ts (weeks < week) weeks += 0;': hung,
  });
  expect(read()).toEqual(before);
  expect(copies()).toEqual([]);
  expect(said).toContain(
    'tests/core/stay/broken.test.ts fails without any change and is left out.',
  );
});

test.each([
  ['while the tree is being copied', 0],
  ['while vitest starts over the copies', 2],
])('a run that is ended %s takes its copies along', async (_when, count) => {
  const folder = tempFolder();
  const entry = join(ROOT, 'scripts', 'lib', 'mutants', 'mutate-folders.mjs');
  const running = spawn(process.execPath, [entry, 'src/core/clusters', '--within', '100'], {
    env: { ...process.env, TMPDIR: folder },
    stdio: 'ignore',
  });
  const runs = () => readdirSync(folder).filter((name) => name.startsWith('sojourn-mutants-'));
  const copies = () => runs().flatMap((run) => readdirSync(join(folder, run)));
  await vi.waitFor(
    () => {
      expect(runs()).toHaveLength(1);
      expect(copies().length).toBeGreaterThanOrEqual(count);
    },
    { timeout: 60_000 },
  );
  running.kill('SIGKILL');
  await vi.waitFor(() => expect(runs()).toEqual([]), { timeout: 60_000, interval: 200 });
});

test('after its time a run names what it did not try', async () => {
  const root = plant();
  const until = Date.now();
  const tried = await tryMutants(mutantsOf(root).slice(0, 3), { root, limitMs: 1, until });
  const tally = tallyMutants(tried, { folders: ['src'], seed: '1', left: 0, began: until });
  expect(tally).toMatchObject({ tried: 0, caught: 0, survived: [], untried: 3 });
  expect(printMutants(tally)).toMatch(/^src: 0 of 0 changes caught .*3 not tried in time/);
});

test('an equivalent change is left out by its line and its change, wherever the line stands', () => {
  const entry = {
    file: 'src/core/stay/unread.ts',
    text: 'export const unread = (a: number) => a > 7;',
    becomes: 'ad = (a: number) => a > 8;',
    why: 'figures are even',
  };
  const list = (entries: object[]) =>
    plant({
      'tests/mutants/equivalent.json': JSON.stringify(entries),
      'src/core/stay/unread.ts': `// One more line.\n${PACKAGE['src/core/stay/unread.ts']}`,
    });
  const root = list([entry]);
  const { tryable, equivalent } = leaveEquivalents(root, mutantsOf(root));
  expect(equivalent).toMatchObject([{ line: 2, put: '8' }]);
  expect(tryable).toHaveLength(mutantsOf(root).length - 1);
  expect(leaveEquivalents(plant(), mutantsOf(root)).equivalent).toEqual([]);
  expect(() => readEquivalents(list([{ ...entry, why: '' }]))).toThrow('gives no reason');
});

test('the equivalent changes on the list are changes of sources that are there', () => {
  const gone = readEquivalents(ROOT).filter(
    (entry) => leaveEquivalents(ROOT, mutantsIn(entry.file)).equivalent.length === 0,
  );
  expect(gone).toEqual([]);
});

test('the summary of a whole run names the score and the survivors, or that there is none', () => {
  const survivor = { file: 'src/a.ts', line: 3, text: 'a < b;', was: 'a < b;', becomes: 'a <= b;' };
  const tally = {
    ...tallyMutants([], { folders: ['src/core'], seed: '2026-07-05', left: 2, began: Date.now() }),
    tried: 10,
    caught: 9,
    survived: [survivor],
  };
  expect(readShortRun(0, `a warning\n${JSON.stringify(tally)}\n`)).toEqual([
    'changes of one token: src/core: 9 of 10 changes caught (seed 2026-07-05, 2 equivalent left out), 0 s',
    '  survived: src/a.ts:3  a <= b;',
  ]);
  expect(readShortRun(137, '')).toEqual(['changes of one token: the run gave no result']);
});
