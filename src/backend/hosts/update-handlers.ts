import { isOfPack, standingOf } from '../../core/hosts/bundled-standing.ts';
import { comparePacks, type PackComparison } from '../../core/hosts/compare-packs.ts';
import { duplicateHost } from '../../core/hosts/duplicate-host.ts';
import type { Host, HostPack } from '../../core/hosts/host.ts';
import { packHost } from '../../core/hosts/pack-host.ts';
import { unpackHost } from '../../core/hosts/unpack-host.ts';
import { updateHost } from '../../core/hosts/update-host.ts';
import { assumedDays } from '../../core/planning/assumed-days.ts';
import { marginalEffort } from '../../core/planning/marginal-effort.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { previewUpdate, type UpdatePreview } from '../../core/season/preview-update.ts';
import { addDays, type Day, daysBetween } from '../../core/shared/day.ts';
import { Fault } from '../../core/shared/fault.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import type { HostId } from '../../core/shared/id.ts';
import { os } from '../calls/os.ts';
import { newId } from '../database/new-id.ts';
import { saveHost } from '../rows/host-store.ts';
import { requireHost } from '../rows/require-rows.ts';
import type { AppContext } from '../session/context.ts';
import { readSeason, type SeasonRows } from '../session/read-season.ts';
import { saveChange } from '../session/save-change.ts';
import { type BundledPack, readBundledPacks, requireBundledPack } from './bundled-packs.ts';
import { parsePack } from './parse-pack.ts';

interface UpdateRequest {
  readonly id: HostId;
  readonly json?: string | undefined;
  readonly key?: string | undefined;
}

/** Throws Fault `pack-not-given` when neither a file nor a bundled pack is named. */
async function packOf({ json, key }: UpdateRequest): Promise<HostPack> {
  if (json !== undefined) return parsePack(json);
  if (key !== undefined) return requireBundledPack(key);
  throw new Fault(
    'pack-not-given',
    'Choose the newer pack: a file, or one that comes with the app.',
  );
}

async function preview(context: AppContext, request: UpdateRequest): Promise<UpdatePreview> {
  const pack = await packOf(request);
  const host = requireHost(context.session.require().db, request.id);
  return previewUpdate({ ...readSeason(context), host, pack });
}

async function accept(context: AppContext, request: UpdateRequest): Promise<Host> {
  const pack = await packOf(request);
  const known = requireHost(context.session.require().db, request.id);
  const { host } = updateHost(known, pack, newId);
  const label = `Updated ${host.name} to the rules read on ${formatDay(pack.source.readOn)}`;
  return saveChange(context, label, (db) => saveHost(db, host));
}

type Side = { readonly id: HostId } | { readonly key: string };

async function compare(context: AppContext, a: Side, b: Side): Promise<PackComparison> {
  const { types } = readSeason(context);
  return comparePacks(await sidePack(context, a), await sidePack(context, b), types, 'hosts');
}

async function sidePack(context: AppContext, side: Side): Promise<HostPack> {
  if ('key' in side) return requireBundledPack(side.key);
  return packHost(requireHost(context.session.require().db, side.id));
}

function updatesOf(hosts: readonly Host[], packs: readonly BundledPack[]) {
  return hosts.flatMap((host) => {
    const bundled = packs.find(({ pack }) => isOfPack(host, pack));
    if (bundled === undefined) return [];
    const { key, pack } = bundled;
    const { standing, says } = standingOf(host, pack);
    if (standing === 'same') return [];
    return [{ host: host.id, key, standing, readOn: pack.source.readOn, says }];
  });
}

function duplicate(context: AppContext, id: HostId, name: string | undefined): Host {
  const host = requireHost(context.session.require().db, id);
  const copy = duplicateHost(host, name, newId);
  return saveChange(context, `Duplicated ${host.name}`, (db) => saveHost(db, copy));
}

interface Days {
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
}

/** What a host adds to the rotations at other hosts that lie ahead. */
function effortOf(rows: SeasonRows, host: Host, given: Days) {
  const ahead = rows.rotations.filter(isAhead(rows.today));
  const chosen = ahead.flatMap((rotation) => {
    const its = rows.hosts.find(({ id }) => id === rotation.host);
    return its === undefined || its.id === host.id ? [] : [{ rotation, host: its }];
  });
  const own = ahead.find((rotation) => rotation.host === host.id);
  const days = daysOf(given, own ?? assumedDays(ahead, rows.today));
  const assumed = own === undefined && given.start === undefined;
  const { tags, appliedOn, exceptions } = own ?? {};
  const effort = marginalEffort({ ...rows, ...days, host, chosen, tags, appliedOn, exceptions });
  return { effort, ...days, assumed };
}

function isAhead(today: Day) {
  return ({ stage, end }: Rotation) =>
    stage !== 'completed' && stage !== 'declined' && end >= today;
}

/** Throws Fault `rotation-dates-invalid` when the last day lies before the first. */
function daysOf(given: Days, otherwise: { readonly start: Day; readonly end: Day }) {
  const start = given.start ?? otherwise.start;
  const end = given.end ?? addDays(start, daysBetween(otherwise.start, otherwise.end));
  if (end < start) {
    throw new Fault(
      'rotation-dates-invalid',
      'The last day lies before the first. Correct one of them.',
    );
  }
  return { start, end };
}

async function effort(
  context: AppContext,
  {
    id,
    key,
    ...days
  }: Days & { readonly id?: HostId | undefined; readonly key?: string | undefined },
) {
  const rows = readSeason(context);
  if (id !== undefined) return effortOf(rows, requireHost(context.session.require().db, id), days);
  if (key === undefined)
    throw new Fault('pack-not-given', 'Choose a host of the vault or a pack from the list.');
  return effortOf(rows, unpackHost(await requireBundledPack(key), newId), days);
}

/** Everything that compares packs: versions, updates, copies, and what a host would add. */
export const updateHandlers = {
  compare: os.hosts.compare.handler(({ context, input }) => compare(context, input.a, input.b)),
  bundledUpdates: os.hosts.bundledUpdates.handler(async ({ context }) =>
    updatesOf(readSeason(context).hosts, await readBundledPacks()),
  ),
  previewUpdate: os.hosts.previewUpdate.handler(({ context, input }) => preview(context, input)),
  acceptUpdate: os.hosts.acceptUpdate.handler(({ context, input }) => accept(context, input)),
  duplicate: os.hosts.duplicate.handler(({ context, input }) =>
    duplicate(context, input.id, input.name),
  ),
  effort: os.hosts.effort.handler(({ context, input }) => effort(context, input)),
  packEfforts: os.hosts.packEfforts.handler(async ({ context, input }) => {
    const packs = await readBundledPacks();
    const rows = readSeason(context);
    return packs.map(({ key, pack }) => ({
      key,
      ...effortOf(rows, unpackHost(pack, newId), input),
    }));
  }),
};
