import { comparePacks, type PackComparison } from '../../core/hosts/compare-packs.ts';
import type { HostPack } from '../../core/hosts/host.ts';
import { packHost } from '../../core/hosts/pack-host.ts';
import type { HostId } from '../../core/shared/id.ts';
import { requireHost } from '../rows/require-rows.ts';
import type { AppContext } from '../session/context.ts';
import { readSeason } from '../session/read-season.ts';
import { requireBundledPack } from './bundled-packs.ts';

/** A host of the vault, or a pack that comes with the app. */
export type Side = { readonly id: HostId } | { readonly key: string };

/** Two hosts beside each other, rule by rule. Throws Faults `host-not-found`, `pack-not-found`. */
export async function compareSides(context: AppContext, a: Side, b: Side): Promise<PackComparison> {
  const { types } = readSeason(context);
  return comparePacks(await packOf(context, a), await packOf(context, b), types, 'hosts');
}

async function packOf(context: AppContext, side: Side): Promise<HostPack> {
  if ('key' in side) return requireBundledPack(side.key);
  return packHost(requireHost(context.session.require().db, side.id));
}
