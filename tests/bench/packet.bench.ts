import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDay } from '../../src/core/shared/day.ts';
import {
  type BenchApp,
  close,
  createVault,
  finish,
  importFiles,
  openApp,
  PASSPHRASE,
} from './lib/bench-app.ts';
import { packetSources } from './lib/bench-sources.ts';
import {
  type Bench,
  isInstalled,
  median,
  peakMB,
  RUNS,
  ratio,
  seconds,
  timeProgram,
  timeWork,
} from './lib/peers.ts';

/**
 * The whole packet (cover, checklist, contents, links, outline, stamps, manifest) from the encrypted
 * vault to a flushed file, beside plain merges of the same sources. Cold is the first build after
 * unlocking, the unlock itself apart; warm is a build after a one-line change.
 */
export async function run(): Promise<Bench> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-bench-'));
  const folder = join(scratch, 'vault');
  const out = join(scratch, 'out');
  mkdirSync(out);
  try {
    const sources = await packetSources(join(scratch, 'sources'));
    const { rotation, pages } = await prepare(folder, sources);
    const times = { warm: [] as number[], cold: [] as number[], unlock: [] as number[] };
    const peers = plainMerges(sources, out);
    for (let round = 0; round < RUNS; round += 1) {
      const app = await openApp(folder);
      times.unlock.push(await timeWork(() => app.client.vault.open({ passphrase: PASSPHRASE })));
      times.cold.push(await timeWork(() => build(app, rotation, out)));
      await app.client.profile.save({ phone: `+90 555 ${round}` });
      times.warm.push(await timeWork(() => build(app, rotation, out)));
      await close(app);
      for (const peer of peers)
        if (peer.installed) peer.times.push(timeProgram(peer.program, peer.args));
    }
    const bytes = sources.reduce((sum, file) => sum + statSync(file).size, 0);
    return report(times, peers, { files: sources.length, pages, bytes });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Peer {
  readonly label: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly installed: boolean;
  readonly times: number[];
}

function plainMerges(sources: readonly string[], out: string): Peer[] {
  const peer = (label: string, program: string, args: readonly string[]): Peer => ({
    label,
    program,
    args,
    installed: isInstalled(program),
    times: [],
  });
  return [
    peer('qpdf --empty --pages', 'qpdf', [
      '--empty',
      '--pages',
      ...sources,
      '--',
      join(out, 'qpdf.pdf'),
    ]),
    peer('pdfunite', 'pdfunite', [...sources, join(out, 'pdfunite.pdf')]),
    peer('mutool merge', 'mutool', ['merge', '-o', join(out, 'mutool.pdf'), ...sources]),
  ];
}

/** A vault with the sources in it and a host that asks for all of them. */
async function prepare(folder: string, sources: readonly string[]) {
  const app = await openApp(folder);
  await createVault(app);
  const { added, refused } = await importFiles(app, sources);
  if (refused.length > 0) throw new Error(`${refused.length} sources were refused`);
  await app.client.profile.save({
    givenNames: 'Łukasz',
    familyName: 'Nguyễn Şahin',
    school: 'Bench School',
  });
  for (const [index, { document }] of added.entries()) {
    const key = `own-bench-${index}`;
    const type = {
      key,
      title: `Document ${index + 1}`,
      group: 'host' as const,
      issuer: '',
      validity: { kind: 'none' as const },
      facts: [],
      note: '',
    };
    await app.client.documents.saveType(type);
    await app.client.documents.update({ id: document, type: key });
  }
  const source = { label: 'Benchmark', url: '', readOn: parseDay('2027-01-01') };
  const host = await app.client.hosts.save({
    name: 'Bench Hospital',
    city: 'Cleveland',
    state: 'OH',
    platform: 'e-mail',
    contact: '',
    notes: '',
    fictional: true,
    requirements: added.map((_, index) => ({
      title: `Document ${index + 1}`,
      rule: { kind: 'document' as const, type: `own-bench-${index}`, predicates: [] },
      phase: 'apply' as const,
      note: '',
      source,
    })),
  });
  const rotation = await app.client.rotations.save({
    host: host.id,
    title: 'Bench elective',
    start: parseDay('2027-02-01'),
    end: parseDay('2027-02-26'),
  });
  await close(app);
  return { rotation: rotation.id, pages: added.reduce((sum, { pages }) => sum + pages, 0) };
}

async function build(
  { backend, client }: BenchApp,
  rotation: Awaited<ReturnType<typeof prepare>>['rotation'],
  out: string,
) {
  const { token } = backend.context.folders.add(out);
  return finish(client.packets.build({ rotation, to: { kind: 'folder', token } }));
}

function report(
  times: Record<'warm' | 'cold' | 'unlock', number[]>,
  peers: readonly Peer[],
  sources: { files: number; pages: number; bytes: number },
): Bench {
  const [qpdf] = peers;
  const against = (ours: number[]) => (qpdf?.installed ? ratio(ours, qpdf.times) : null);
  const packet = {
    warmVsQpdf: against(times.warm),
    coldVsQpdf: against(times.cold),
    peakMB: peakMB(),
    sources,
  };
  const said = (value: number | null) =>
    value === null ? 'qpdf is not installed' : `${value} x qpdf`;
  return {
    json: { packet },
    rows: [
      {
        label: 'sources',
        value: `${sources.files} files, ${sources.pages} pages, ${(sources.bytes / 1e6).toFixed(1)} MB`,
      },
      { label: 'unlock', value: seconds(median(times.unlock)) },
      {
        label: 'whole packet, cold',
        value: `${said(packet.coldVsQpdf)} (${seconds(median(times.cold))})`,
      },
      {
        label: 'whole packet, warm',
        value: `${said(packet.warmVsQpdf)} (${seconds(median(times.warm))})`,
      },
      { label: 'peak memory', value: `${packet.peakMB} MB` },
      ...peers.map(({ label, program, installed, times: own }) => ({
        label: `plain merge, ${label}`,
        value: installed ? seconds(median(own)) : `${program} is not installed, left out`,
      })),
    ],
  };
}
