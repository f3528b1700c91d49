import { spawnSync } from 'node:child_process';
import type { TakenIn } from '../../../src/backend/intake/taken-in.ts';
import { assemblePacket } from '../../../src/backend/packets/assemble-packet.ts';
import { loadPageFont, readPageFont } from '../../../src/backend/pages/page-font.ts';
import { planPacket } from '../../../src/core/packets/plan-packet.ts';
import { planInput } from '../../core/packets/packet-season.ts';

/** Names that must not occur in a placeable copy, as `qpdf --qdf` would print them. */
const ACTIVE =
  /\/(JavaScript|JS|AA|OpenAction|Launch|SubmitForm|ImportData|GoToR|GoToE|RichMedia|EmbeddedFiles?|XFA|Rendition|AcroForm)\b/g;

/** A whole packet (cover, checklist, contents, stamps, outline) with the file as its one document. */
export async function buildPacketOf({ placeable, facts }: TakenIn): Promise<Uint8Array> {
  const plan = planPacket(
    planInput({
      documents: [facts.pages],
      items: [{ status: 'met', document: 0 }],
      outline: facts.outline,
      input: { font: await loadPageFont() },
    }),
  );
  const [regular, bold] = await Promise.all([readPageFont('regular'), readPageFont('bold')]);
  return assemblePacket({ plan, fonts: { regular, bold }, open: async () => placeable });
}

/**
 * The kinds of complaints that `qpdf --check` has, without file names, object numbers and offsets,
 * so that those of a source and of its copy can be compared. `crash` where qpdf itself ends badly.
 */
export function qpdfComplaints(path: string, password = ''): Set<string> {
  const run = spawnSync('qpdf', ['--check', `--password=${password}`, path], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
  if (run.error) throw run.error;
  const lines = run.stderr.split('\n').filter((line) => line.trim() !== '');
  const kinds = new Set(lines.map((line) => kindOf(line, path)).filter((kind) => kind !== ''));
  if (run.status === null) kinds.add('crash');
  if (run.status !== 0 && kinds.size === 0) kinds.add(`status ${run.status}`);
  return kinds;
}

function kindOf(line: string, path: string): string {
  return line
    .replaceAll(path, '')
    .replace(/^WARNING: /, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/\b(object|page|offset|contents for page object|content stream object|stream)\b/g, '')
    .replace(/[\d:,;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^.*operation succeeded with warnings.*$/, '')
    .trim();
}

/** Active names found in the file, uncompressed by qpdf. Resource names that a page chose do not count. */
export function activeNames(path: string): string[] {
  const run = spawnSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], {
    encoding: 'latin1',
    maxBuffer: 1024 * 1024 * 1024,
    timeout: 60_000,
  });
  if (run.error) throw run.error;
  const dictionaries = run.stdout.replace(/\nstream\n[\s\S]*?\nendstream/g, '\n');
  return [...dictionaries.matchAll(ACTIVE)].map((match) => match[0]);
}
