import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDay } from '../../../src/core/shared/day.ts';
import { readCalendar } from '../../support/read-calendar.ts';
import { resultOf } from '../../support/result-of.ts';
import type { App } from '../kills/open-app.ts';
import { cellsOf } from './cells-of.ts';
import { endOf } from './end-of.ts';
import { fieldOf, listTexts, withText } from './pack-fields.ts';
import type { PacksTally } from './packs-tally.ts';

interface File {
  readonly name: string;
  readonly content?: Blob | undefined;
}

const download = { kind: 'download' } as const;
/** What a spreadsheet runs: a sign of a formula, whatever blanks or marks stand before it. */
const RUNS = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u;
const UNSAFE_NAME = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/u;
/** What a viewer of PDFs would run or open; `qpdf --qdf` writes every dictionary in the clear. */
const ACTIVE =
  /\/(?:JS|JavaScript|Launch|EmbeddedFile|AA)\b|\/URI\s*\(\s*(?:javascript|data|file):/i;

/** A pack with the text in every field that allows it, and everything that the app writes from it. */
export async function readBack(
  app: App,
  pack: unknown,
  text: string,
  { tally, kinds }: { readonly tally: PacksTally; readonly kinds?: readonly string[] | undefined },
): Promise<void> {
  const { client } = app;
  const about = JSON.stringify(text.slice(0, 40));
  const host = await client.hosts.importPack({ json: JSON.stringify(await fill(app, pack, text)) });
  const span = { start: parseDay('2027-02-01'), end: parseDay('2027-02-26') };
  const rotation = (await client.rotations.save({ host: host.id, title: '', ...span })).id;
  const works: Readonly<Record<string, () => Promise<readonly File[]>>> = {
    'history table': async () => [await client.history.export({ to: download, format: 'csv' })],
    'history list': async () => [await client.history.export({ to: download, format: 'json' })],
    calendar: async () => [await client.agenda.calendar({ to: download })],
    'pocket pack': async () => print({ kind: 'pocket-pack', rotation }),
    'physician sheet': async () => print({ kind: 'physician-sheet' }),
    'request to the dean': async () => print({ kind: 'deans-request' }),
    packet: async () =>
      (await resultOf(await client.packets.build({ rotation, to: download, force: true }))).files,
    everything: async () => (await resultOf(await client.vault.export({ to: download }))).delivered,
  };
  type Sheet = Parameters<typeof client.sheets.print>[0]['sheet'];
  async function print(sheet: Sheet) {
    return (await resultOf(await client.sheets.print({ sheet, to: download }))).files;
  }
  for (const [kind, work] of Object.entries(works)) {
    if (!(kinds?.includes(kind) ?? true)) continue;
    const end = await endOf(
      (async () => {
        for (const file of await work()) {
          // The letter to the dean says only what hosts demand of the letter.
          const words = kind === 'request to the dean' ? '' : text;
          for (const problem of await judge(file, words))
            tally.surprises.push(`${kind} of ${about}: ${problem}`);
        }
      })(),
    );
    if (end.startsWith('surprise')) tally.surprises.push(`${kind} of ${about}: ${end}`);
    const said = end === 'taken' ? kind : `${kind}, ${end}`;
    tally.written[said] = (tally.written[said] ?? 0) + 1;
  }
  await client.rotations.remove({ id: rotation });
  await client.hosts.remove({ id: host.id });
}

/** The pack with the text in every place of a field, field by field: what the app refuses stays as it was. */
async function fill({ client }: App, pack: unknown, text: string): Promise<unknown> {
  let filled = pack;
  for (const paths of Map.groupBy(listTexts(pack), fieldOf).values()) {
    const tried = paths.reduce((so, path) => withText(so, path, text), filled);
    const end = await endOf(
      (async () => {
        const { id } = await client.hosts.importPack({ json: JSON.stringify(tried) });
        await client.hosts.remove({ id });
      })(),
    );
    if (end === 'taken') filled = tried;
  }
  return filled;
}

async function judge({ name, content }: File, text: string): Promise<string[]> {
  const problems = UNSAFE_NAME.test(name) ? [`the name ${JSON.stringify(name)}`] : [];
  const bytes = Buffer.from((await content?.arrayBuffer()) ?? new ArrayBuffer(0));
  if (bytes.length === 0) return [...problems, `${name} is empty`];
  if (name.endsWith('.csv')) {
    const runs = cellsOf(bytes.toString()).filter((cell) => RUNS.test(cell));
    return [...problems, ...runs.map((cell) => `a formula: ${JSON.stringify(cell.slice(0, 80))}`)];
  }
  // Each throws where the file is not of its form.
  if (name.endsWith('.json')) JSON.parse(bytes.toString());
  if (name.endsWith('.ics')) readCalendar(bytes);
  if (name.endsWith('.pdf')) problems.push(...judgePdf(bytes, text));
  return problems;
}

function judgePdf(input: Buffer, text: string): string[] {
  const options = { input, maxBuffer: 1e9 };
  const clear = inTheClear(input);
  const active = ACTIVE.exec(clear.toString('latin1'));
  const words = execFileSync('pdftotext', ['-', '-'], options).toString().replaceAll(/\s+/g, '');
  const isPlain = /^[\x20-\x7e]{8,200}$/.test(text);
  const isThere = words.includes(text.replaceAll(/\s+/g, '').slice(0, 12));
  return [
    ...(active === null ? [] : [`an active ${active[0]}`]),
    ...(words === '' ? ['no words'] : []),
    ...(isPlain && !isThere ? ['its words are not those of the pack'] : []),
  ];
}

/** Throws where qpdf finds anything to warn of. It reads no file from a pipe. */
function inTheClear(input: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-clear-'));
  try {
    const path = join(folder, 'made.pdf');
    writeFileSync(path, input);
    execFileSync('qpdf', ['--check', path]);
    const args = ['--qdf', '--object-streams=disable', path, '-'];
    return execFileSync('qpdf', args, { maxBuffer: 1e9 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
