import { duplicateHost } from '../../core/hosts/duplicate-host.ts';
import type { Host, HostPack } from '../../core/hosts/host.ts';
import { newHost } from '../../core/hosts/new-host.ts';
import type { HostChanges, NewRequirement } from '../../core/hosts/new-rules.ts';
import { packHost } from '../../core/hosts/pack-host.ts';
import { applyChanges } from '../../core/shared/apply-changes.ts';
import { canonicalText } from '../../core/shared/canonical-text.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { HostId, Id } from '../../core/shared/id.ts';
import { os } from '../calls/os.ts';
import { newId } from '../database/new-id.ts';
import { deliverFile } from '../delivery/deliver-file.ts';
import { listOwnDocumentTypes } from '../rows/document-type-store.ts';
import { listHosts, removeHost, saveHost } from '../rows/host-store.ts';
import { requireHost } from '../rows/require-rows.ts';
import { listRotations } from '../rows/rotation-store.ts';
import type { AppContext } from '../session/context.ts';
import { readSeason } from '../session/read-season.ts';
import { saveChange } from '../session/save-change.ts';
import { addWithRotation } from './add-with-rotation.ts';
import { readBundledPacks, requireBundledPack } from './bundled-packs.ts';
import { compareSides } from './compare-packs.ts';
import { effortOfHost, effortOfPacks } from './effort-of-host.ts';
import { parsePack } from './parse-pack.ts';
import { preparePack } from './prepare-pack.ts';
import { readRequirement } from './read-requirement.ts';
import { ruleHandlers } from './rule-handlers.ts';
import { acceptHostUpdate, bundledUpdates, previewHostUpdate } from './update-host-rules.ts';

function addPack(context: AppContext, pack: HostPack): Host {
  const store = preparePack(context, pack);
  return saveChange(context, `Added ${pack.name}`, store);
}

function addCopy(context: AppContext, id: HostId, name: string | undefined): Host {
  const host = requireHost(context.session.require().db, id);
  const copy = duplicateHost(host, name, newId);
  return saveChange(context, `Duplicated ${host.name}`, (db) => saveHost(db, copy));
}

function storeHost(context: AppContext, input: HostChanges): Host {
  const { db } = context.session.require();
  const known = input.id === undefined ? undefined : requireHost(db, input.id);
  const { requirements, admission, ...fields } = input;
  const host = applyChanges(known ?? newHost(newId(), input.name), {
    ...fields,
    requirements: requirements?.map((given) =>
      isKnown(known, given) ? withId(given) : withId(readRequirement(context, given)),
    ),
    admission: admission?.map(withId),
  });
  const label = `${known === undefined ? 'Added' : 'Changed'} ${host.name}`;
  return saveChange(context, label, (writable) => saveHost(writable, host));
}

/** A rule that stands as it is stored is not read anew: its type may be gone by now. */
function isKnown(host: Host | undefined, given: NewRequirement): boolean {
  const stored = host?.requirements.find(({ id }) => id === given.id);
  return stored !== undefined && canonicalText(stored.rule) === canonicalText(given.rule);
}

function withId<Rule extends { readonly id?: Id<Kind> | undefined }, Kind extends string>(
  rule: Rule,
) {
  return { ...rule, id: rule.id ?? newId<Kind>() };
}

function deleteHosts(context: AppContext, ids: readonly HostId[]): { label: string } {
  const hosts = [...new Set(ids)].map((id) => requireUnused(context, id));
  const [only] = hosts;
  const label = `Deleted ${hosts.length === 1 && only ? only.name : `${hosts.length} hosts`}`;
  saveChange(context, label, (writable) => {
    for (const { id } of hosts) removeHost(writable, id);
  });
  return { label };
}

/** Throws Fault `host-in-use` where rotations are there. */
function requireUnused(context: AppContext, id: HostId): Host {
  const { db } = context.session.require();
  const host = requireHost(db, id);
  const used = listRotations(db).filter((rotation) => rotation.host === id).length;
  if (used > 0) {
    throw new Fault(
      'host-in-use',
      `${host.name} has ${used === 1 ? 'a rotation' : `${used} rotations`}. Delete ${used === 1 ? 'it' : 'them'} first, then the host.`,
    );
  }
  return host;
}

function exportPack(context: AppContext, id: HostId): { name: string; json: string } {
  const { db } = context.session.require();
  const host = requireHost(db, id);
  const name = host.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    name: `${name || 'host'}.sojourn-host`,
    json: `${JSON.stringify(packHost(host, listOwnDocumentTypes(db)), null, 2)}\n`,
  };
}

export const hostsHandlers = {
  list: os.hosts.list.handler(({ context }) => listHosts(context.session.require().db)),
  save: os.hosts.save.handler(({ context, input }) => storeHost(context, input)),
  ...ruleHandlers,
  remove: os.hosts.remove.handler(({ context, input }) => deleteHosts(context, [input.id])),
  removeSeveral: os.hosts.removeSeveral.handler(({ context, input }) =>
    deleteHosts(context, input.ids),
  ),
  bundledPacks: os.hosts.bundledPacks.handler(() => readBundledPacks()),
  importPack: os.hosts.importPack.handler(({ context, input }) =>
    addPack(context, parsePack(input.json)),
  ),
  addBundled: os.hosts.addBundled.handler(async ({ context, input }) =>
    addPack(context, await requireBundledPack(input.key)),
  ),
  addWithRotation: os.hosts.addWithRotation.handler(({ context, input }) =>
    addWithRotation(context, input),
  ),
  exportPack: os.hosts.exportPack.handler(({ context, input }) => exportPack(context, input.id)),
  savePack: os.hosts.savePack.handler(({ context, input }) => {
    const { name, json } = exportPack(context, input.id);
    return deliverFile(context, input.to, {
      name,
      bytes: new TextEncoder().encode(json),
      mediaType: 'application/json',
      isOurs: async () => false,
    });
  }),
  compare: os.hosts.compare.handler(({ context, input }) =>
    compareSides(context, input.a, input.b),
  ),
  bundledUpdates: os.hosts.bundledUpdates.handler(async ({ context }) =>
    bundledUpdates(readSeason(context).hosts, await readBundledPacks()),
  ),
  previewUpdate: os.hosts.previewUpdate.handler(({ context, input }) =>
    previewHostUpdate(context, input),
  ),
  acceptUpdate: os.hosts.acceptUpdate.handler(({ context, input }) =>
    acceptHostUpdate(context, input),
  ),
  duplicate: os.hosts.duplicate.handler(({ context, input }) =>
    addCopy(context, input.id, input.name),
  ),
  effort: os.hosts.effort.handler(({ context, input }) => effortOfHost(context, input)),
  packEfforts: os.hosts.packEfforts.handler(({ context, input }) => effortOfPacks(context, input)),
};
