import type { PacketOutline } from '../../contract/packets-contract.ts';
import type { SaveTarget } from '../../contract/save-target.ts';
import type { Obstacle } from '../../core/packets/find-obstacles.ts';
import { forbidsBuild } from '../../core/packets/forbids-build.ts';
import type { Manifest } from '../../core/packets/packet.ts';
import type { PacketPlan } from '../../core/packets/packet-plan.ts';
import { listPaperChoices } from '../../core/packets/paper-choices.ts';
import type { PlanInput } from '../../core/packets/plan-input.ts';
import { planPacket } from '../../core/packets/plan-packet.ts';
import type { Paper } from '../../core/pages/paper.ts';
import { explainRotation } from '../../core/season/explain-verdicts.ts';
import { judge, judgeSeason } from '../../core/season/judge-season.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { RotationId } from '../../core/shared/id.ts';
import { os } from '../calls/os.ts';
import { streamWork, type Work } from '../calls/stream-work.ts';
import { newId } from '../database/new-id.ts';
import { deliverPdf } from '../delivery/deliver-pdf.ts';
import { readObstacles } from '../pages/read-obstacles.ts';
import { readPacketRows } from '../pages/read-packet-rows.ts';
import { listManifests } from '../rows/manifest-store.ts';
import { readPlaceableCopy } from '../rows/read-placeable-copy.ts';
import { requireHost } from '../rows/require-rows.ts';
import type { AppContext } from '../session/context.ts';
import { findRotationRow, readSeason } from '../session/read-season.ts';
import { whileUnfinished } from '../session/while-unfinished.ts';
import { type BuiltPacket, buildPacket } from './build-packet.ts';
import { choosePapers } from './choose-papers.ts';

interface PacketRequest {
  readonly rotation: RotationId;
  readonly paper?: Paper | undefined;
  readonly force?: boolean | undefined;
}

/** The plan of a packet as things stand: pre-flight shows it, the build carries it out. */
async function plan(context: AppContext, request: PacketRequest): Promise<PacketPlan> {
  return planPacket(await readPlanInput(context, request));
}

async function readPlanInput(context: AppContext, request: PacketRequest): Promise<PlanInput> {
  const rows = readSeason(context);
  const asked = findRotationRow(rows, request.rotation);
  const judged = judge(rows, asked, context.session.memory().season);
  return { ...explainRotation(rows, judged), ...(await readPacketRows(context, rows, request)) };
}

async function listObstacles(context: AppContext): Promise<Obstacle[]> {
  const rows = readSeason(context);
  return readObstacles(context, rows, judgeSeason(rows, context.session.memory().season));
}

function outlineOf(planned: PacketPlan): PacketOutline {
  return {
    fileName: planned.fileName,
    blocked: planned.blocked,
    preflight: [...planned.preflight],
    frontPages: planned.front.length,
    pages: planned.pageCount,
    parts: planned.parts.map(({ document, version, title, firstPage, pages }) => ({
      document,
      version,
      title,
      firstPage,
      pages: pages.length,
    })),
  };
}

async function build(context: AppContext, request: PacketRequest & { to: SaveTarget }, work: Work) {
  const planned = await plan(context, request);
  const forbidding = planned.preflight.find(forbidsBuild);
  if (forbidding !== undefined) throw new Fault(forbidding.code, forbidding.message);
  if (planned.blocked && request.force !== true) {
    const first = planned.preflight.find(({ severity }) => severity === 'error');
    throw new Fault(
      'packet-blocked',
      `This packet is blocked. ${first?.message ?? ''} Build it on request with "Build anyway", or --force.`,
    );
  }
  const { db } = context.session.require();
  const names = [requireHost(db, planned.host).name];
  return await whileUnfinished(context, { kind: 'packet', names }, work.signal, async () => {
    const built = await buildPacket({
      plan: planned,
      openPlaceable: (sha256) => readPlaceableCopy(db, nameOf(planned, sha256)).bytes,
      onProgress: work.report,
      signal: work.signal,
    });
    const manifest = manifestOf(planned, built);
    const delivered = await deliverPdf(context, request.to, { ...built, manifest });
    return { manifest, files: [delivered] };
  });
}

function nameOf(planned: PacketPlan, sha256: string): { sha256: string; fileName: string } {
  const part = planned.parts.find((candidate) => candidate.sha256 === sha256);
  return { sha256, fileName: part?.title ?? 'a document' };
}

function manifestOf(planned: PacketPlan, built: BuiltPacket): Manifest {
  return {
    id: newId<'manifest'>(),
    rotation: planned.rotation,
    host: planned.host,
    builtOn: planned.builtOn,
    paper: planned.paper,
    forced: planned.forced,
    files: [
      {
        name: built.name,
        pages: planned.pageCount,
        bytes: built.bytes.length,
        sha256: built.sha256,
      },
    ],
    entries: planned.parts.map(({ document, version, title, sha256, firstPage, pages }) => ({
      document,
      version,
      title,
      sha256,
      firstPage,
      pages: pages.length,
    })),
    preflight: planned.preflight,
  };
}

export const packetsHandlers = {
  preflight: os.packets.preflight.handler(async ({ context, input }) =>
    outlineOf(await plan(context, input)),
  ),
  obstacles: os.packets.obstacles.handler(({ context }) => listObstacles(context)),
  build: os.packets.build.handler(({ context, input, signal }) =>
    streamWork(context, signal, (work) => build(context, input, work)),
  ),
  choices: os.packets.choices.handler(async ({ context, input }) =>
    listPaperChoices(await readPlanInput(context, input)),
  ),
  choose: os.packets.choose.handler(({ context, input }) => choosePapers(context, input)),
  manifests: os.packets.manifests.handler(({ context, input }) =>
    listManifests(context.session.require().db, input.rotation),
  ),
};
