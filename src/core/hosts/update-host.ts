import type { Requirement } from '../requirements/requirement.ts';
import { idOf } from '../shared/id.ts';
import type { Host, HostPack } from './host.ts';
import { pairAdmission, pairRequirements } from './pair-rules.ts';

/** A host after an update, and the rules of the user's own that it keeps. */
export interface UpdatedHost {
  readonly host: Host;
  readonly kept: readonly Requirement[];
}

/**
 * The host with a newer pack's rules. A requirement that stays keeps its identifier, so that
 * waivers and promises stay with it. The name, the notes and the rules of the user's own that the
 * pack knows nothing like stay; a contact and a size limit stay where the pack names none. `newId` makes the identifiers of what is
 * new, one per call.
 */
export function updateHost(host: Host, pack: HostPack, newId: () => string): UpdatedHost {
  const rules = pairRequirements(host.requirements, pack.requirements);
  const kept = rules.removed.filter((requirement) => isOwn(requirement, host));
  const admission = pairAdmission(host.admission, pack.admission ?? []);
  const keptAdmission = admission.removed.filter((rule) => isOwn(rule, host));
  return {
    kept,
    host: {
      ...host,
      city: pack.city,
      state: pack.state,
      platform: pack.platform,
      contact: pack.contact ?? host.contact,
      maxPacketBytes: pack.maxPacketBytes ?? host.maxPacketBytes,
      paperOrder: pack.paperOrder ?? host.paperOrder,
      source: pack.source,
      requirements: [
        ...pack.requirements.map((requirement) => ({
          ...requirement,
          id: rules.pairs.find(({ after }) => after === requirement)?.before.id ?? idOf(newId()),
        })),
        ...kept,
      ],
      admission: [
        ...(pack.admission ?? []).map((rule) => ({
          ...rule,
          id: admission.pairs.find(({ after }) => after === rule)?.before.id ?? idOf(newId()),
        })),
        ...keptAdmission,
      ],
    },
  };
}

/**
 * A rule that names no address was typed in by the user (`Source`), unless the pack as a whole
 * names none either and it stands under the pack's own label.
 */
function isOwn({ source }: Pick<Requirement, 'source'>, host: Host): boolean {
  if (source.url !== '') return false;
  return !(host.source?.url === '' && host.source.label === source.label);
}
