import { findOnPath } from './find-on-path.mjs';
import { canInstallDebianPackages, installDebianPackages } from './install-debian-packages.mjs';
import { SetUpFailure, say } from './say.mjs';

/** The programs that check our PDFs from outside, and the Debian package each comes in. */
const PROGRAMS = [
  ['qpdf', 'qpdf'],
  ['pdfinfo', 'poppler-utils'],
  ['pdftotext', 'poppler-utils'],
  ['pdftoppm', 'poppler-utils'],
  ['mutool', 'mupdf-tools'],
];

const RUNGS = { canInstall: canInstallDebianPackages, install: installDebianPackages };

/** The packages whose programs are not on the PATH. */
export function missingPdfPackages(env = process.env) {
  const missing = PROGRAMS.filter(([program]) => findOnPath(program, env) === undefined);
  return [...new Set(missing.map(([, name]) => name))];
}

/**
 * Makes sure that qpdf, poppler-utils and mupdf-tools are there; on Debian as root they are
 * installed. Throws SetUpFailure with what to install.
 */
export async function havePdfPrograms({ env = process.env, tell = say, rungs = RUNGS } = {}) {
  const missing = missingPdfPackages(env);
  if (missing.length === 0) return;
  if (rungs.canInstall(env)) await rungs.install(missing, { tell, env });
  const still = missingPdfPackages(env);
  if (still.length === 0) return;
  throw new SetUpFailure(
    `The tests check PDFs with ${still.join(', ')}, which ${still.length === 1 ? 'is' : 'are'} not installed. ${advice(still)}`,
  );
}

function advice(names) {
  if (process.platform === 'darwin') {
    const brew = { 'poppler-utils': 'poppler', 'mupdf-tools': 'mupdf-tools', qpdf: 'qpdf' };
    return `Run: brew install ${names.map((name) => brew[name]).join(' ')}`;
  }
  if (process.platform === 'win32') return 'Install them and put their folders on the PATH.';
  return `Run: sudo apt-get install ${names.join(' ')}, or what your system calls them.`;
}
