import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { areMarksEqual, markInputs } from '../../scripts/lib/input-marks.mjs';
import { put, tempFolder } from './temp-folder.ts';

/** Marks as they would be had they been taken so much later, so that no file is too young. */
const later = (marks: ReturnType<typeof markInputs>, ms = 10_000) => ({
  ...marks,
  at: marks.at + ms,
});

function folder() {
  const root = tempFolder();
  put(root, 'src/a.ts', 'a');
  put(root, 'src/deep/b.ts', 'b');
  put(root, 'package.json', '{}');
  return root;
}

const mark = (root: string) => markInputs(root, ['src', 'package.json', 'not-there']);

test('every file has a mark, and what was not touched has the same', () => {
  const root = folder();
  const marks = mark(root);
  expect(Object.keys(marks.files).sort()).toEqual(['package.json', 'src/a.ts', 'src/deep/b.ts']);
  expect(areMarksEqual(later(marks), mark(root))).toBe(true);
});

test('a file that came, went, was renamed or touched leaves a doubt', () => {
  const root = folder();
  const marks = later(mark(root));
  put(root, 'src/c.ts', 'c');
  expect(areMarksEqual(marks, mark(root))).toBe(false);
  rmSync(join(root, 'src', 'a.ts'));
  expect(areMarksEqual(marks, mark(root))).toBe(false);
  rmSync(join(root, 'src', 'c.ts'));
  expect(areMarksEqual(marks, mark(root))).toBe(false);
  const again = later(mark(root));
  utimesSync(join(root, 'package.json'), new Date(0), new Date(0));
  expect(areMarksEqual(again, mark(root))).toBe(false);
});

test('a file saved just before the mark may have been saved again within one tick', () => {
  const root = folder();
  const marks = mark(root);
  expect(areMarksEqual(marks, mark(root))).toBe(false);
});
