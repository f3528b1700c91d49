import type { Day } from '../shared/day.ts';
import { comparePacks } from './compare-packs.ts';
import type { Host, HostPack } from './host.ts';
import { packHost } from './pack-host.ts';
import { pairRequirements } from './pair-rules.ts';
import { updateHost } from './update-host.ts';

/**
 * - newer: the pack, or a rule of it, was read after what the vault holds.
 * - differs: read on the same day or before; the vault's copy was changed by hand, or an app of
 *   another day brought it. Which of them cannot be told, so it is no update.
 * - same: nothing would change.
 */
export type BundledStanding = 'newer' | 'differs' | 'same';

/** True where a host of the vault came from this pack: by name, or by the page it was read on. */
export function isOfPack(host: Host, pack: HostPack): boolean {
  if (host.name.trim().toLowerCase() === pack.name.trim().toLowerCase()) return true;
  const { source } = host;
  return (
    source !== undefined &&
    source.url !== '' &&
    source.url === pack.source.url &&
    source.label === pack.source.label
  );
}

/** How a bundled pack stands to the vault's copy of it, and in words what an update would do. */
export function standingOf(
  host: Host,
  pack: HostPack,
): { readonly standing: BundledStanding; readonly says: string } {
  const { host: updated } = updateHost(host, pack, () => 'new');
  const { facts, requirements, admission, reordered, says } = comparePacks(
    packHost(host),
    packHost(updated),
  );
  const isSame = facts.length + requirements.length + admission.length === 0 && !reordered;
  return { standing: isSame ? 'same' : isReadLater(host, pack) ? 'newer' : 'differs', says };
}

function isReadLater(host: Host, pack: HostPack): boolean {
  if (host.source !== undefined && pack.source.readOn > host.source.readOn) return true;
  const { pairs, added } = pairRequirements(host.requirements, pack.requirements);
  const newest = newestReading(host);
  return (
    pairs.some(({ before, after }) => after.source.readOn > before.source.readOn) ||
    added.some(({ source }) => newest === undefined || source.readOn > newest)
  );
}

function newestReading(host: Host): Day | undefined {
  return host.requirements
    .map(({ source }) => source.readOn)
    .sort()
    .at(-1);
}
