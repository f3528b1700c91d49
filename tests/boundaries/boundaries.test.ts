import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { checkBoundaries } from '../../scripts/lib/check-boundaries.mjs';
import { LADDERS } from '../../scripts/lib/ladders.mjs';
import { ROOT } from '../../scripts/lib/repository.mjs';

/** A small tree in the shape of ours that keeps every rule. */
const SOUND: Record<string, string> = {
  'src/core/shared/day.ts': "export type Day = string;\nexport const today: Day = '2026-01-01';\n",
  'src/core/documents/document.ts':
    "import type { Day } from '../shared/day.ts';\nexport type D = Day;\n",
  'src/core/packets/plan.ts':
    "import type { D } from '../documents/document.ts';\nexport type P = D;\n",
  'src/contract/contract.ts':
    "import type { D } from '../core/documents/document.ts';\nexport type C = D;\n",
  'src/backend/backend.ts':
    "import Database from 'better-sqlite3';\nimport type { C } from '../contract/contract.ts';\nexport const open = (c: C) => new Database(c);\n",
  'src/ui/page.tsx':
    "import { useState } from 'react';\nimport type { C } from '../contract/contract.ts';\nexport const use = (c: C) => useState(c);\n",
  'src/cli/main.ts': "import { open } from '../backend/backend.ts';\nopen('x');\n",
  'src/browser-host/main.ts': "import { open } from '../backend/backend.ts';\nopen('x');\n",
  'electron/main.ts':
    "import { app } from 'electron';\nimport { open } from '../src/backend/backend.ts';\nopen(app.getName());\n",
};

async function plant(files: Record<string, string>) {
  const cwd = mkdtempSync(join(tmpdir(), 'sojourn-rings-'));
  for (const [path, text] of Object.entries({ ...SOUND, ...files })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(cwd, 'node_modules'));
  symlinkSync(join(ROOT, 'package.json'), join(cwd, 'package.json'));
  try {
    return await checkBoundaries(ROOT, { cwd, folders: ['src', 'electron'] });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

test('a sound tree passes, and every module of it was looked at', async () => {
  const { passed, output, note } = await plant({});
  expect(output).toBe('');
  expect(passed).toBe(true);
  expect(note).toMatch(/^9 modules, 1[0-9] imports$/);
});

test('a tree in which nothing was seen does not pass', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'sojourn-rings-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  mkdirSync(join(cwd, 'src'));
  const { passed, output } = await checkBoundaries(ROOT, { cwd, folders: ['src'] });
  expect(passed).toBe(false);
  expect(output).toContain('No module was found');
});

const BREACHES: [rule: string, what: string, path: string, text: string][] = [
  [
    'core-pure',
    'a type import from the core to the page',
    'src/core/packets/bad.ts',
    "import type { use } from '../../ui/page.tsx';\nexport type U = typeof use;\n",
  ],
  ['core-no-node', 'Node in the core', 'src/core/shared/bad.ts', "import 'node:fs';\n"],
  ['core-packages', 'a package in the core', 'src/core/shared/bad.ts', "import 'zod';\n"],
  [
    'core-known-rooms',
    'a room off the ladder',
    'src/core/misc/bad.ts',
    "import '../shared/day.ts';\n",
  ],
  [
    'backend-known-rooms',
    'a room of the backend off the ladder',
    'src/backend/misc/bad.ts',
    "import '../backend.ts';\n",
  ],
  [
    'ui-known-rooms',
    'a room of the page off the ladder',
    'src/ui/misc/bad.ts',
    "import '../page.tsx';\n",
  ],
  [
    'contract-ring',
    'backend in the contract',
    'src/contract/bad.ts',
    "import '../backend/backend.ts';\n",
  ],
  ['contract-packages', 'React in the contract', 'src/contract/bad.ts', "import 'react';\n"],
  [
    'backend-ring',
    'the command line in the backend',
    'src/backend/bad.ts',
    "import '../cli/main.ts';\n",
  ],
  [
    'intake-formats-apart',
    'a picture that reaches into PDFs',
    'src/backend/intake/image/bad.ts',
    "import type { S } from '../pdf/sound.ts';\nexport type B = S;\n",
  ],
  ['backend-no-window', 'React in the backend', 'src/backend/bad.ts', "import 'react';\n"],
  ['electron-only-there', 'Electron in the backend', 'src/backend/bad.ts', "import 'electron';\n"],
  [
    'electron-only-there',
    'a type of Electron in the command line',
    'src/cli/bad.ts',
    "import type { App } from 'electron';\nexport type A = App;\n",
  ],
  ['ui-ring', 'the backend in the page', 'src/ui/bad.ts', "import '../backend/backend.ts';\n"],
  [
    'ui-ring',
    'a type of the backend in the page',
    'src/ui/bad.ts',
    "import type { open } from '../backend/backend.ts';\nexport type O = typeof open;\n",
  ],
  ['ui-no-node', 'Node in the page', 'src/ui/bad.ts', "import 'node:path';\n"],
  [
    'ui-no-backend-packages',
    'the driver in the page',
    'src/ui/bad.ts',
    "import 'better-sqlite3';\n",
  ],
  ['cli-ring', 'the page in the command line', 'src/cli/bad.ts', "import '../ui/page.tsx';\n"],
  [
    'browser-host-ring',
    'Electron’s window in the browser host',
    'src/browser-host/bad.ts',
    "import '../../electron/main.ts';\n",
  ],
  [
    'electron-ring',
    'the page in the desktop window',
    'electron/bad.ts',
    "import '../src/ui/page.tsx';\n",
  ],
  [
    'no-cycles',
    'a cycle of types',
    'src/core/shared/bad.ts',
    "import type { B } from './worse.ts';\nexport type A = B;\n",
  ],
  ['resolvable', 'an import that leads nowhere', 'src/cli/bad.ts', "import './nowhere.ts';\n"],
];

/** Each breach has a module of its own in one tree, which is looked at once. */
const planted = BREACHES.map(([rule, what, path, text], at) => {
  const file = path.replace('bad.ts', `bad-${at}.ts`);
  return { rule, what, file, text: text.replace('worse.ts', `worse-${at}.ts`) };
});

/** The other half of the cycle, and what the picture reaches for. */
const BESIDE = Object.fromEntries([
  ['src/backend/intake/pdf/sound.ts', 'export type S = string;\n'],
  ...planted
    .filter(({ rule }) => rule === 'no-cycles')
    .map(({ file }) => {
      const name = file.slice(file.lastIndexOf('/') + 1);
      const text = `import type { A } from './${name}';\nexport type B = A;\n`;
      return [file.replace('bad-', 'worse-'), text];
    }),
]);

describe('breaches', () => {
  let lines: readonly string[] = [];

  beforeAll(async () => {
    const breaches = Object.fromEntries(planted.map(({ file, text }) => [file, text]));
    const { passed, output } = await plant({ ...BESIDE, ...breaches });
    expect(passed).toBe(false);
    lines = output.split('\n');
  });

  test.each(planted)('$rule: $what is caught', ({ rule, file }) => {
    expect(lines.filter((line) => line.startsWith(`${rule}: ${file} -> `))).not.toEqual([]);
  });

  test('and nothing else is', () => {
    const known = [...planted.map(({ file }) => file), ...Object.keys(BESIDE)];
    expect(lines.filter((line) => !known.some((file) => line.includes(`: ${file} -> `)))).toEqual(
      [],
    );
  });
});

/** Every room of every ring reaches for one above it, for one beside it, and for the ring's root. */
function ladderBreaches() {
  const files: Record<string, string> = {};
  const expected: string[] = [];
  for (const [ring, floors] of Object.entries(LADDERS)) {
    files[`src/${ring}/root.ts`] = 'export type R = string;\n';
    for (const room of floors.flat()) {
      files[`src/${ring}/${room}/sound.ts`] = 'export type S = string;\n';
    }
    floors.forEach((floor, index) => {
      for (const room of floor) {
        const beside = floor.filter((other) => other !== room).slice(0, 1);
        const above = floors.slice(index + 1).flat();
        for (const other of [...beside, ...above.slice(0, 1), ...above.slice(-1)]) {
          const path = `src/${ring}/${room}/to-${other}.ts`;
          files[path] = `import type { S } from '../${other}/sound.ts';\nexport type T = S;\n`;
          expected.push(`${ring}-ladder-${room}: ${path}`);
        }
        if (above.length + beside.length === 0) continue;
        files[`src/${ring}/${room}/to-root.ts`] =
          "import type { R } from '../root.ts';\nexport type T = R;\n";
        expected.push(`${ring}-ladder-${room}: src/${ring}/${room}/to-root.ts`);
      }
    });
  }
  return { files, expected };
}

test('every rung of every ladder is held, for rooms above, rooms beside and the root', async () => {
  const { files, expected } = ladderBreaches();
  const { passed, output } = await plant(files);
  expect(passed).toBe(false);
  expect(expected.filter((line) => !output.includes(line))).toEqual([]);
  expect(expected.length).toBeGreaterThan(60);
});
