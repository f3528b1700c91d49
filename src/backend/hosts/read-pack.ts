import type { HostPack } from '../../core/hosts/host.ts';
import { type SettledPack, settlePackTypes } from '../../core/hosts/settle-pack-types.ts';
import type { AppContext } from '../session/context.ts';
import { allDocumentTypes } from '../session/read-season.ts';
import { readRequirement } from './read-requirement.ts';

/** A pack as this vault stores it, with the types to add. Throws as `readRequirement`. */
export function readPack(context: AppContext, given: HostPack): SettledPack {
  const types = allDocumentTypes(context.session.require().db);
  const { pack, added } = settlePackTypes(given, types);
  const all = [...types, ...added];
  const requirements = pack.requirements.map((one) => readRequirement(context, one, all));
  return { pack: { ...pack, requirements }, added };
}
