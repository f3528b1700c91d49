import type { RotationCluster } from '../budget/budget-figures.ts';
import type { Host } from '../hosts/host.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { compareText } from '../shared/compare-text.ts';
import type { RotationId } from '../shared/id.ts';
import type { ClusterGroup } from './cluster-group.ts';

/** A rotation with the place of its host. */
interface PlacedRotation {
  readonly id: RotationId;
  readonly city: string;
  /** Two-letter US state. */
  readonly state: string;
}

/** "St. Louis" and "st louis" are one place: case, accents and punctuation do not count. */
function foldPlace(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The user's groups, by title; a rotation named in two belongs to the first. */
function formChosen(
  groups: readonly ClusterGroup[],
  known: ReadonlySet<RotationId>,
  taken: Set<RotationId>,
): RotationCluster[] {
  const ordered = [...groups].sort(
    (a, b) => compareText(a.title, b.title) || compareText(a.id, b.id),
  );
  return ordered.flatMap((group) => {
    const members = [...new Set(group.rotations)]
      .filter((id) => known.has(id) && !taken.has(id))
      .sort(compareText);
    for (const id of members) taken.add(id);
    if (members.length === 0) return [];
    return [{ key: `group:${group.id}`, title: group.title, rotations: members, group: group.id }];
  });
}

/** What is left, by city and state; a place of one rotation, or of no name, is no cluster. */
function formPlaces(rotations: readonly PlacedRotation[]): RotationCluster[] {
  const places = new Map<string, PlacedRotation[]>();
  for (const rotation of rotations) {
    const city = foldPlace(rotation.city);
    const state = foldPlace(rotation.state);
    if (!city) continue;
    const key = `place:${city}${state ? `-${state}` : ''}`;
    places.set(key, [...(places.get(key) ?? []), rotation]);
  }
  return [...places]
    .filter(([, members]) => members.length > 1)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, members]) => ({
      key,
      title: nameOf(members),
      rotations: members.map(({ id }) => id).sort(compareText),
    }));
}

/** Of the spellings in use, the first in the alphabet, so that the order of rotations cannot change it. */
function nameOf(members: readonly PlacedRotation[]): string {
  const names = members.map(({ city, state }) =>
    [city.trim(), state.trim().toUpperCase()].filter(Boolean).join(', '),
  );
  return names.sort(compareText)[0] ?? '';
}

export interface GroupInput {
  readonly rotations: readonly Pick<Rotation, 'id' | 'host'>[];
  readonly hosts: readonly Pick<Host, 'id' | 'city' | 'state'>[];
  readonly groups: readonly ClusterGroup[];
}

/**
 * Rotations whose costs belong together: first the groups that the user chose, then those whose hosts
 * share a city and state. No rotation is in two clusters, and the order of what is given changes
 * nothing.
 */
export function groupRotations({ rotations, hosts, groups }: GroupInput): RotationCluster[] {
  const places = new Map(hosts.map((host) => [host.id, host]));
  const placed = rotations.map(({ id, host }) => {
    const { city, state } = places.get(host) ?? { city: '', state: '' };
    return { id, city, state };
  });
  const taken = new Set<RotationId>();
  const chosen = formChosen(groups, new Set(rotations.map(({ id }) => id)), taken);
  return [...chosen, ...formPlaces(placed.filter(({ id }) => !taken.has(id)))];
}
