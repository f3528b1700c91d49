import { idOf } from '../shared/id.ts';
import type { Host, HostPack } from './host.ts';

/** A pack as a host of this vault. `newId` makes the identifiers, one per call. */
export function unpackHost(pack: HostPack, newId: () => string): Host {
  return {
    id: idOf(newId()),
    name: pack.name,
    city: pack.city,
    state: pack.state,
    platform: pack.platform,
    contact: pack.contact ?? '',
    notes: pack.notes ?? '',
    maxPacketBytes: pack.maxPacketBytes,
    paperOrder: pack.paperOrder,
    requirements: pack.requirements.map((requirement) => ({
      ...requirement,
      id: idOf(newId()),
    })),
    admission: (pack.admission ?? []).map((rule) => ({
      ...rule,
      id: idOf(newId()),
    })),
    source: pack.source,
    fictional: pack.fictional ?? false,
  };
}
