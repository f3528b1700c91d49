import { expect, test } from 'vitest';
import { havePdfPrograms, missingPdfPackages } from '../../scripts/lib/find-pdf-programs.mjs';
import { putProgram, tempFolder } from './temp-folder.ts';

const ALL = ['qpdf', 'pdfinfo', 'pdftotext', 'pdftoppm', 'mutool'];

function machine(programs: string[], { root = false } = {}) {
  const bin = tempFolder();
  for (const name of programs) putProgram(bin, name, '');
  const installed: string[][] = [];
  const rungs = {
    canInstall: () => root,
    install: async (names: string[]) => {
      installed.push(names);
      for (const name of ALL) putProgram(bin, name, '');
      return true;
    },
  };
  const have = () => havePdfPrograms({ env: { PATH: bin }, tell: () => undefined, rungs });
  return { env: { PATH: bin }, installed, have };
}

test('nothing is asked for where all programs are there', async () => {
  const { env, have, installed } = machine(ALL, { root: true });
  expect(missingPdfPackages(env)).toEqual([]);
  await have();
  expect(installed).toEqual([]);
});

test('a package is named once, however many of its programs are missing', () => {
  expect(missingPdfPackages(machine(['qpdf', 'pdfinfo']).env)).toEqual([
    'poppler-utils',
    'mupdf-tools',
  ]);
});

test('as root on Debian the missing ones are installed', async () => {
  const { have, installed } = machine(['mutool'], { root: true });
  await have();
  expect(installed).toEqual([['qpdf', 'poppler-utils']]);
});

test('else a sentence names what to install', async () => {
  const { have, installed } = machine(['qpdf', 'pdfinfo', 'pdftotext', 'pdftoppm']);
  await expect(have()).rejects.toThrow(/mupdf-tools, which is not installed\. .*mupdf-tools/);
  expect(installed).toEqual([]);
});
