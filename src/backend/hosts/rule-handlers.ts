import type { AdmissionRule } from '../../core/admission/admission-rule.ts';
import type { Host } from '../../core/hosts/host.ts';
import type { NewAdmissionRule, NewRequirement } from '../../core/hosts/new-rules.ts';
import type { Requirement } from '../../core/requirements/requirement.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { HostId } from '../../core/shared/id.ts';
import { os } from '../calls/os.ts';
import { newId } from '../database/new-id.ts';
import { saveHost } from '../rows/host-store.ts';
import { requireHost } from '../rows/require-rows.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';
import { readRequirement } from './read-requirement.ts';

interface Named {
  readonly id: string;
}

/** The list with `item` in the place of the one of its id. Throws Fault `rule-not-found`. */
function replaceIn<Item extends Named>(list: readonly Item[], item: Item): readonly Item[] {
  requireIn(list, item.id);
  return list.map((other) => (other.id === item.id ? item : other));
}

function takeFrom<Item extends Named>(list: readonly Item[], id: string): readonly Item[] {
  requireIn(list, id);
  return list.filter((item) => item.id !== id);
}

/** The list with the item of `id` before the one of `before`; null puts it last. */
function moveIn<Item extends Named>(
  list: readonly Item[],
  id: string,
  before: string | null,
): readonly Item[] {
  const moved = requireIn(list, id);
  if (before !== null) requireIn(list, before);
  if (id === before) return list;
  const rest = list.filter((item) => item.id !== id);
  const at = before === null ? rest.length : rest.findIndex((item) => item.id === before);
  return [...rest.slice(0, at), moved, ...rest.slice(at)];
}

function requireIn<Item extends Named>(list: readonly Item[], id: string): Item {
  const found = list.find((item) => item.id === id);
  if (found !== undefined) return found;
  throw new Fault(
    'rule-not-found',
    "This rule is not among the host's any more. Look at the list.",
  );
}

/** Reads the host, changes one of its lists and saves it: other edits of the host stand. */
function changeHost(context: AppContext, id: HostId, edit: (host: Host) => Partial<Host>): Host {
  const host = requireHost(context.session.require().db, id);
  const changed = { ...host, ...edit(host) };
  return saveChange(context, `Changed ${host.name}`, (db) => saveHost(db, changed));
}

function putRequirement(list: readonly Requirement[], { id, ...given }: NewRequirement) {
  return id === undefined
    ? [...list, { ...given, id: newId<'requirement'>() }]
    : replaceIn(list, { ...given, id });
}

function putAdmission(list: readonly AdmissionRule[], { id, ...given }: NewAdmissionRule) {
  return id === undefined
    ? [...list, { ...given, id: newId<'admission-rule'>() }]
    : replaceIn(list, { ...given, id });
}

/** A host's rules, one by one and by their own id. */
export const ruleHandlers = {
  saveRequirement: os.hosts.saveRequirement.handler(({ context, input }) =>
    changeHost(context, input.host, ({ requirements }) => ({
      requirements: putRequirement(requirements, readRequirement(context, input.requirement)),
    })),
  ),
  removeRequirement: os.hosts.removeRequirement.handler(({ context, input }) =>
    changeHost(context, input.host, ({ requirements }) => ({
      requirements: takeFrom(requirements, input.requirement),
    })),
  ),
  moveRequirement: os.hosts.moveRequirement.handler(({ context, input }) =>
    changeHost(context, input.host, ({ requirements }) => ({
      requirements: moveIn(requirements, input.requirement, input.before),
    })),
  ),
  saveAdmission: os.hosts.saveAdmission.handler(({ context, input }) =>
    changeHost(context, input.host, ({ admission }) => ({
      admission: putAdmission(admission, input.rule),
    })),
  ),
  removeAdmission: os.hosts.removeAdmission.handler(({ context, input }) =>
    changeHost(context, input.host, ({ admission }) => ({
      admission: takeFrom(admission, input.rule),
    })),
  ),
  moveAdmission: os.hosts.moveAdmission.handler(({ context, input }) =>
    changeHost(context, input.host, ({ admission }) => ({
      admission: moveIn(admission, input.rule, input.before),
    })),
  ),
};
