import type { ClusterGroup } from '../../core/clusters/cluster-group.ts';
import { applyChanges, type Changes } from '../../core/shared/apply-changes.ts';
import { Fault } from '../../core/shared/fault.ts';
import { newId } from '../database/new-id.ts';
import { saveClusterGroup } from '../rows/cluster-group-store.ts';
import { requireGroup, requireRotation } from '../rows/require-rows.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';

/** Throws Fault `group-incomplete` for a new one without its title or rotations. */
function freshGroup({ title, rotations }: Changes<ClusterGroup>): ClusterGroup {
  if (title === undefined || rotations === undefined) {
    throw new Fault(
      'group-incomplete',
      'A new group needs its title and its rotations. Name both.',
    );
  }
  return { id: newId(), title, rotations };
}

/** Changes the fields given of a group of rotations, or adds one where no `id` is given. */
export function storeGroup(context: AppContext, input: Changes<ClusterGroup>): ClusterGroup {
  const { db } = context.session.require();
  const known = input.id === undefined ? undefined : requireGroup(db, input.id);
  const group = applyChanges(known ?? freshGroup(input), input);
  for (const rotation of group.rotations) requireRotation(db, rotation);
  const label = `${known === undefined ? 'Added' : 'Changed'} the group ${group.title}`;
  return saveChange(context, label, (writable) => saveClusterGroup(writable, group));
}
