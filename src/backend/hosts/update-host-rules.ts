import { isOfPack, standingOf } from '../../core/hosts/bundled-standing.ts';
import type { Host, HostPack } from '../../core/hosts/host.ts';
import { updateHost } from '../../core/hosts/update-host.ts';
import { previewUpdate, type UpdatePreview } from '../../core/season/preview-update.ts';
import { Fault } from '../../core/shared/fault.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import type { HostId } from '../../core/shared/id.ts';
import { newId } from '../database/new-id.ts';
import { saveOwnDocumentType } from '../rows/document-type-store.ts';
import { saveHost } from '../rows/host-store.ts';
import { requireHost } from '../rows/require-rows.ts';
import type { AppContext } from '../session/context.ts';
import { readSeason } from '../session/read-season.ts';
import { saveChange } from '../session/save-change.ts';
import { type BundledPack, requireBundledPack } from './bundled-packs.ts';
import { parsePack } from './parse-pack.ts';
import { readPack } from './read-pack.ts';

/** A host, and the newer pack for it: the text of a file, or the key of one that comes with the app. */
export interface UpdateRequest {
  readonly id: HostId;
  readonly json?: string | undefined;
  readonly key?: string | undefined;
}

/** What the newer pack would change, its verdicts among it. Throws as `acceptHostUpdate`. */
export async function previewHostUpdate(
  context: AppContext,
  request: UpdateRequest,
): Promise<UpdatePreview> {
  const { pack, added } = readPack(context, await packOf(request));
  const season = readSeason(context);
  const host = requireHost(context.session.require().db, request.id);
  return previewUpdate({ ...season, types: [...season.types, ...added], host, pack });
}

/** Takes the newer pack over, as one step of undo. Throws Fault `pack-not-given`, and as `readPack`. */
export async function acceptHostUpdate(context: AppContext, request: UpdateRequest): Promise<Host> {
  const { pack, added } = readPack(context, await packOf(request));
  const known = requireHost(context.session.require().db, request.id);
  const { host } = updateHost(known, pack, newId);
  const label = `Updated ${host.name} to the rules read on ${formatDay(pack.source.readOn)}`;
  return saveChange(context, label, (db) => {
    for (const type of added) saveOwnDocumentType(db, type);
    return saveHost(db, host);
  });
}

/** Hosts whose bundled pack says something else than they do. */
export function bundledUpdates(hosts: readonly Host[], packs: readonly BundledPack[]) {
  return hosts.flatMap((host) => {
    const bundled = packs.find(({ pack }) => isOfPack(host, pack));
    if (bundled === undefined) return [];
    const { key, pack } = bundled;
    const { standing, says } = standingOf(host, pack);
    if (standing === 'same') return [];
    return [{ host: host.id, key, standing, readOn: pack.source.readOn, says }];
  });
}

async function packOf({ json, key }: UpdateRequest): Promise<HostPack> {
  if (json !== undefined) return parsePack(json);
  if (key !== undefined) return requireBundledPack(key);
  throw new Fault(
    'pack-not-given',
    'Choose the newer pack: a file, or one that comes with the app.',
  );
}
