import type { Host } from '../../core/hosts/host.ts';
import { newHost } from '../../core/hosts/new-host.ts';
import { newRotation } from '../../core/rotations/new-rotation.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { Day } from '../../core/shared/day.ts';
import type { WritableDb } from '../database/handles.ts';
import { newId } from '../database/new-id.ts';
import { saveHost } from '../rows/host-store.ts';
import { saveRotation } from '../rows/rotation-store.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';
import { requireBundledPack } from './bundled-packs.ts';
import { preparePack } from './prepare-pack.ts';

interface WithRotation {
  /** A pack that comes with the app, or a host of which only the name is known. */
  readonly host: { readonly key: string } | { readonly name: string };
  readonly start: Day;
  readonly end: Day;
}

/**
 * A host that is new here and a rotation at it: one action, one change. What is refused leaves
 * nothing behind, so that trying again makes no second host. Throws the faults of either.
 */
export async function addWithRotation(
  context: AppContext,
  { host, start, end }: WithRotation,
): Promise<{ host: Host; rotation: Rotation }> {
  const { name, store } = await prepareHost(context, host);
  return saveChange(context, `Added ${name} and a rotation there`, (db) => {
    const added = store(db);
    const rotation = newRotation(newId(), { host: added.id, start, end });
    return { host: added, rotation: saveRotation(db, rotation) };
  });
}

async function prepareHost(
  context: AppContext,
  host: WithRotation['host'],
): Promise<{ readonly name: string; readonly store: (db: WritableDb) => Host }> {
  if ('key' in host) {
    const pack = await requireBundledPack(host.key);
    return { name: pack.name, store: preparePack(context, pack) };
  }
  const made = newHost(newId(), host.name);
  return { name: made.name, store: (db) => saveHost(db, made) };
}
