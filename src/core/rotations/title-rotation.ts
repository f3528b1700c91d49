import type { Host } from '../../core/hosts/host.ts';
import { TYPE_WORDS } from '../../core/requirements/rotation-type.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';

/**
 * What a rotation is called: by its title, else by its elective, else by its kind; one of no kind and
 * no title, as the guide makes them, goes by its host.
 */
export function titleRotation(
  { title, elective, type }: Pick<Rotation, 'title' | 'elective' | 'type'>,
  host: Pick<Host, 'name'> | undefined,
): string {
  if (title !== '') return title;
  if (elective !== '') return elective;
  return type === 'other' && host !== undefined ? host.name : TYPE_WORDS[type];
}
