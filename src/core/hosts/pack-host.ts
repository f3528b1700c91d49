import { EMPTY_SOURCE } from './empty-source.ts';
import { type Host, type HostPack, oldestReading } from './host.ts';

/**
 * A host as a file to hand on: without identifiers, and without the notes, which are the user's
 * own. A host typed in without a source is dated by its oldest rule.
 */
export function packHost(host: Host): HostPack {
  const { name, city, state, platform, contact, maxPacketBytes, fictional } = host;
  const source = host.source ?? {
    ...EMPTY_SOURCE,
    readOn: oldestReading(host) ?? EMPTY_SOURCE.readOn,
  };
  return {
    format: 'sojourn-host-pack',
    version: 1,
    name,
    city,
    state,
    platform,
    ...(contact === '' ? {} : { contact }),
    ...(maxPacketBytes === undefined ? {} : { maxPacketBytes }),
    ...(fictional ? { fictional } : {}),
    source,
    requirements: host.requirements.map(({ id: _id, ...requirement }) => requirement),
    ...(host.admission.length === 0
      ? {}
      : { admission: host.admission.map(({ id: _id, ...rule }) => rule) }),
  };
}
