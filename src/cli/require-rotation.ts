import { sayNearest } from '../core/documents/require-type.ts';
import { Fault } from '../core/shared/fault.ts';
import { idOf, type RotationId } from '../core/shared/id.ts';
import { nearestWords } from '../core/shared/nearest-words.ts';
import type { Client } from './command.ts';

/**
 * The rotation that was named by its identifier. Throws Fault `rotation-not-found`, which names the
 * nearest: by the identifier, else by the rotation's or its host's name.
 */
export async function requireRotation(client: Client, typed: string): Promise<RotationId> {
  const rotations = await client.rotations.list();
  if (rotations.some(({ id }) => id === typed)) return idOf(typed);
  const hosts = new Map((await client.hosts.list()).map(({ id, name }) => [id, name]));
  const named = rotations.flatMap(({ id, title, host }) =>
    [id, title, hosts.get(host) ?? ''].map((word) => ({
      word,
      says: `${id} (${[hosts.get(host), title].filter(Boolean).join(', ')})`,
    })),
  );
  const words = named.map(({ word }) => word).filter((word) => word !== '');
  const near = nearestWords(typed, words).flatMap((word) =>
    named.filter((one) => one.word === word).map(({ says }) => says),
  );
  throw new Fault(
    'rotation-not-found',
    `There is no rotation "${typed}". ${sayNearest(near)}See the list (rotations).`,
  );
}
