import { unpackHost } from '../../core/hosts/unpack-host.ts';
import type { HostEffort } from '../../core/planning/host-effort.ts';
import { hostEffort } from '../../core/planning/host-effort.ts';
import type { ThoughtOf } from '../../core/planning/host-eligibility.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { HostId } from '../../core/shared/id.ts';
import { newId } from '../database/new-id.ts';
import { requireHost } from '../rows/require-rows.ts';
import type { AppContext } from '../session/context.ts';
import { readSeason } from '../session/read-season.ts';
import { readBundledPacks, requireBundledPack } from './bundled-packs.ts';

interface EffortRequest extends ThoughtOf {
  readonly id?: HostId | undefined;
  readonly key?: string | undefined;
}

/** What a host of the vault, or a pack, would add. Throws Fault `pack-not-given` when none is named. */
export async function effortOfHost(
  context: AppContext,
  { id, key, ...days }: EffortRequest,
): Promise<HostEffort> {
  const rows = readSeason(context);
  if (id !== undefined)
    return hostEffort(rows, requireHost(context.session.require().db, id), days);
  if (key === undefined)
    throw new Fault('pack-not-given', 'Choose a host of the vault or a pack from the list.');
  return hostEffort(rows, unpackHost(await requireBundledPack(key), newId), days);
}

/** What each pack that comes with the app would add. */
export async function effortOfPacks(context: AppContext, days: ThoughtOf) {
  const packs = await readBundledPacks();
  const rows = readSeason(context);
  return packs.map(({ key, pack }) => ({
    key,
    ...hostEffort(rows, unpackHost(pack, newId), days),
  }));
}
