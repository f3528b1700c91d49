import { CATALOGUE } from '../documents/catalogue.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { EMPTY_SOURCE } from './empty-source.ts';
import { type Host, type HostPack, oldestReading } from './host.ts';
import { typesOfHost } from './types-of-host.ts';

/**
 * A host as a file to hand on: without identifiers, and without the notes, which are the user's
 * own. A host typed in without a source is dated by its oldest rule.
 */
export function packHost(host: Host, own: readonly DocumentType[] = []): HostPack {
  const named = new Set(typesOfHost(host));
  const bundled = new Set(CATALOGUE.map(({ key }) => key));
  const types = own.filter(({ key }) => named.has(key) && !bundled.has(key));
  const { name, city, state, platform, contact, maxPacketBytes, paperOrder, fictional } = host;
  const source = host.source ?? {
    ...EMPTY_SOURCE,
    readOn: oldestReading(host) ?? EMPTY_SOURCE.readOn,
  };
  return {
    format: 'sojourn-host-pack',
    version: 2,
    name,
    city,
    state,
    platform,
    ...(contact === '' ? {} : { contact }),
    ...(maxPacketBytes === undefined ? {} : { maxPacketBytes }),
    ...(paperOrder === undefined ? {} : { paperOrder }),
    ...(fictional ? { fictional } : {}),
    source,
    ...(types.length === 0 ? {} : { types }),
    requirements: host.requirements.map(({ id: _id, ...requirement }) => requirement),
    ...(host.admission.length === 0
      ? {}
      : { admission: host.admission.map(({ id: _id, ...rule }) => rule) }),
  };
}
