import type { Host } from './host.ts';
import { packHost } from './pack-host.ts';
import { unpackHost } from './unpack-host.ts';

/**
 * A host to adapt from another: the same rules under identifiers of their own, no rotations, and a
 * source that says what it was adapted from. `newId` makes the identifiers, one per call. An invented
 * host gives an invented copy.
 */
export function duplicateHost(host: Host, name: string | undefined, newId: () => string): Host {
  const pack = packHost(host);
  const label =
    host.source === undefined
      ? `Adapted from ${host.name}`
      : `Adapted from ${host.source.label || host.name}`;
  return unpackHost(
    {
      ...pack,
      name: name?.trim() || `Copy of ${host.name}`,
      notes: host.notes,
      source: { ...pack.source, label },
    },
    newId,
  );
}
