import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClusterGroup } from '../../../src/core/clusters/cluster-group.ts';
import { groupRotations } from '../../../src/core/clusters/group-rotations.ts';
import type { ClusterGroupId, HostId, RotationId } from '../../../src/core/shared/id.ts';

const rotation = (id: string, host: string) => ({ id: id as RotationId, host: host as HostId });
const host = (id: string, city: string, state: string) => ({ id: id as HostId, city, state });
const group = (id: string, title: string, rotations: string[]): ClusterGroup => ({
  id: id as ClusterGroupId,
  title,
  rotations: rotations as RotationId[],
});

const HOSTS = [
  host('h1', 'St. Louis', 'MO'),
  host('h2', 'st louis ', 'mo'),
  host('h3', 'Portland', 'OR'),
  host('h4', 'Portland', 'ME'),
  host('h5', 'Cañon City', 'CO'),
  host('h6', 'Canon City', 'CO'),
  host('h7', '', ''),
  host('h8', '', ''),
];
const ROTATIONS = HOSTS.map(({ id }, index) => rotation(`r${index + 1}`, id));

describe('groupRotations', () => {
  it('finds the same place through case, accents and punctuation, and never across states', () => {
    expect(groupRotations({ rotations: ROTATIONS, hosts: HOSTS, groups: [] })).toEqual([
      { key: 'place:canon-city-co', title: 'Canon City, CO', rotations: ['r5', 'r6'] },
      { key: 'place:st-louis-mo', title: 'St. Louis, MO', rotations: ['r1', 'r2'] },
    ]);
  });

  it('puts the chosen groups first and takes their rotations out of their places', () => {
    const groups = [group('g1', 'West', ['r1', 'r3', 'gone', 'r1'])];
    const clusters = groupRotations({ rotations: ROTATIONS, hosts: HOSTS, groups });
    expect(clusters[0]).toEqual({
      key: 'group:g1',
      title: 'West',
      rotations: ['r1', 'r3'],
      group: 'g1',
    });
    expect(clusters.map(({ key }) => key)).toEqual(['group:g1', 'place:canon-city-co']);
  });

  it('gives a rotation named in two groups to the first by title', () => {
    const groups = [group('g2', 'B', ['r1', 'r2']), group('g1', 'A', ['r1'])];
    const [a, b] = groupRotations({ rotations: ROTATIONS, hosts: HOSTS, groups });
    expect(a?.rotations).toEqual(['r1']);
    expect(b?.rotations).toEqual(['r2']);
  });

  it('has no rotation in two clusters, and the same clusters in any order', () => {
    const ids = ROTATIONS.map(({ id }) => id);
    const groups = fc
      .array(fc.subarray(ids), { maxLength: 4 })
      .map((sets) => sets.map((set, index) => group(`g${index}`, `G${index % 2}`, set)));
    fc.assert(
      fc.property(groups, fc.shuffledSubarray(ids, { minLength: ids.length }), (chosen, order) => {
        const clusters = groupRotations({ rotations: ROTATIONS, hosts: HOSTS, groups: chosen });
        const members = clusters.flatMap((cluster) => cluster.rotations);
        expect(new Set(members).size).toBe(members.length);
        const shuffled = order.flatMap((id) => ROTATIONS.filter((one) => one.id === id));
        const again = groupRotations({
          rotations: shuffled,
          hosts: [...HOSTS].reverse(),
          groups: [...chosen].reverse(),
        });
        expect(again).toEqual(clusters);
      }),
    );
  });
});
